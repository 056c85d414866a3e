import { useQuery } from "@tanstack/react-query";
import { type ListName, listQuery } from "#src/api/queries.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { SECTIONS, type SectionId, sectionWords } from "./section-words.ts";

const messages = defineMessages({ nl: { name: "Op deze pagina" }, en: { name: "On this page" } });

const LISTS: Record<Exclude<SectionId, "schooldagen">, ListName> = {
  bronnen: "sources",
  tegenspraak: "conflicts",
  "zonder-datum": "undated",
  "niet-gevonden": "gaps",
  maatregelen: "measures",
  leersteuncentra: "centres",
  begrippen: "glossary",
  vragen: "faq",
};

/** The sections of the page, each with how much it holds. */
export function PageIndex() {
  const { name } = useMessages(messages);
  const titles = useMessages(sectionWords);
  return (
    <nav className="sources-index no-print" aria-label={name}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{titles[id]}</a>
            {id !== "schooldagen" && <Count list={LISTS[id]} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ list }: { list: ListName }) {
  const count = useQuery(listQuery(list)).data?.items.length;
  return count === undefined ? null : <span className="caption"> {count}</span>;
}
