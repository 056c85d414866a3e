import { useLink, useLinkNow } from "#src/link/link-context.tsx";

type Props = {
  /** Which search of the link it is. */
  of: "zoek" | "taakzoek";
  className: string;
  placeholder: string;
  maxLength?: number;
  "aria-label"?: string;
};

/** A search: its letter is on screen at once, what is found follows. */
export function SearchInput({ of, ...input }: Props) {
  const { go } = useLink();
  return (
    <input
      {...input}
      type="search"
      value={useLinkNow()[of]}
      onChange={({ target }) => go({ [of]: target.value }, { typed: true })}
    />
  );
}
