import { useQuery } from "@tanstack/react-query";
import { aboutQuery, type ListName, listQuery } from "#src/api/queries.ts";
import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { openingWords } from "./opening-words.ts";

/** The question of this page, answered in one sentence. A list that fails is left out of it. */
export function Opening() {
  const { kennis } = useLink().state;
  const question = {
    sources: useQuery(listQuery("sources")).data?.items ?? null,
    conflicts: useCount("conflicts"),
    undated: useCount("undated"),
    gaps: useCount("gaps"),
    checkedOn: useQuery(aboutQuery).data?.checkedOn ?? null,
    kennis,
  };
  const { title, contents, checked, later, method } = openingWords(question, useLanguage());
  return (
    <header className="sources-opening">
      <h1>{title}</h1>
      <p className="sources-opening-lead">
        {contents} {checked}
      </p>
      {later && <p className="sources-opening-later">{later}</p>}
      <p>{method}</p>
    </header>
  );
}

const useCount = (name: ListName): number | null => useQuery(listQuery(name)).data?.items.length ?? null;
