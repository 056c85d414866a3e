import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use } from "react";
import { listQuery } from "#src/api/queries.ts";
import type { Citation, Source } from "#src/domain/source.ts";
import { CitationList, Citations, type SourceIndex, useSourceIndex } from "#src/facts/citations.tsx";
import { PublishedLater } from "#src/facts/published-later.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: { missing: "De bronnen hiervan konden niet worden gelezen." },
  en: { missing: "The sources of this could not be read." },
});

type Sources = { index: SourceIndex; state: "there" | "pending" | "failed" };
const SourcesContext = createContext<Sources>({ index: new Map(), state: "pending" });
const NONE: readonly Source[] = [];

/** The sources for all citations on the page. Facts stand without them when only the sources fail. */
export function SourcesProvider({ children }: { children: ReactNode }) {
  const { data, isError } = useQuery(listQuery("sources"));
  const index = useSourceIndex(data?.items ?? NONE);
  const state = data ? "there" : isError ? "failed" : "pending";
  return <SourcesContext value={{ index, state }}>{children}</SourcesContext>;
}

type Props = { citations: readonly Citation[]; open?: boolean };

/** The sources of a fact, folded to "2 bronnen" or, where they are the point, open. */
export function Cited({ citations, open = false }: Props) {
  const { missing } = useMessages(messages);
  const { index, state } = use(SourcesContext);
  if (state === "pending") return null;
  if (state === "failed") return <p className="caption">{missing}</p>;
  return (
    <>
      <PublishedLater citations={citations} sources={index} />
      {open ? (
        <CitationList citations={citations} sources={index} />
      ) : (
        <Citations citations={citations} sources={index} />
      )}
    </>
  );
}
