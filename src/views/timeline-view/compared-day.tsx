import type { ComponentProps } from "react";
import { useLink } from "#src/link/link-context.tsx";
import { ComparedUnderlay } from "#src/timeline/compared-underlay.tsx";

type Props = Omit<ComponentProps<typeof ComparedUnderlay>, "day" | "asOf">;

/** The second day of the link, in the drawing. */
export function ComparedDay(props: Props) {
  const { state, asOf, today } = useLink();
  const { vergelijk } = state;
  return (
    vergelijk && <ComparedUnderlay {...props} asOf={asOf} day={vergelijk === "vandaag" ? today : vergelijk} />
  );
}
