import { type ReactNode, useEffect, useRef } from "react";
import type { FactList, ListName } from "#src/api/queries.ts";
import type { Citation } from "#src/domain/source.ts";
import { WithFacts } from "#src/facts/with-facts.tsx";
import { far } from "#src/ui/far.ts";
import { LaterFacts } from "./later-facts.tsx";
import { revealTarget } from "./reveal-target.ts";

type SectionProps = {
  id: string;
  title: string;
  lead?: ReactNode;
  /** The one that stands on the first screen. */
  first?: boolean;
  children: ReactNode;
};

/** A part of the page with a place in its index. */
export const Section = ({ id, title, lead, first = false, children }: SectionProps) => (
  <section id={id} className="sources-section" {...(!first && far)} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {lead && <p className="sources-lead">{lead}</p>}
    {children}
  </section>
);

type Items<Name extends ListName> = FactList<Name>["items"];

type Props<Name extends ListName> = Omit<SectionProps, "children"> & {
  name: Name;
  /** Said when the list is there and empty. */
  empty: string;
  /** What each item cites; nothing, where the items are no facts. */
  cites?: (item: Items<Name>[number]) => readonly Citation[];
  children: (items: Items<Name>) => ReactNode;
};

/** A section with its own list: when that fails, the rest of the page goes on. */
export const FactSection = <Name extends ListName>({
  name,
  empty,
  cites,
  children,
  ...section
}: Props<Name>) => (
  <Section {...section}>
    <WithFacts names={[name]}>
      {(facts) => {
        const items: Items<Name> = facts[name];
        if (items.length === 0) return <p className="caption">{empty}</p>;
        return (
          <>
            {cites && <LaterFacts cited={items.map((item) => cites(item))} />}
            <Arrived>{children(items)}</Arrived>
          </>
        );
      }}
    </WithFacts>
  </Section>
);

/** Facts may come after the link was followed: then the place it names is looked for again. */
export function Arrived({ children }: { children: ReactNode }) {
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const reveal = () => content.current && revealTarget(content.current);
    reveal();
    window.addEventListener("hashchange", reveal);
    return () => window.removeEventListener("hashchange", reveal);
  }, []);
  return <div ref={content}>{children}</div>;
}
