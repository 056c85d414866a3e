import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, use } from "react";
import { listQuery } from "#src/api/queries.ts";
import type { Citation, Source } from "#src/domain/source.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { CitationList, Citations, type SourceIndex, useSourceIndex } from "./citations.tsx";
import { PublishedLater } from "./published-later.tsx";
import "./cited.css";

const messages = defineMessages({
  nl: { missing: "De bronnen hiervan konden niet worden gelezen." },
  en: { missing: "The sources of this could not be read." },
});

type Numbers = ReadonlyMap<string, number>;
type Sources = {
  index: SourceIndex;
  state: "there" | "pending" | "failed";
  /** The number of a source in the printed list of the page, by id; a page without that list has none. */
  numbers: Numbers;
};

const NO_SOURCES: readonly Source[] = [];
const NO_NUMBERS: Numbers = new Map();
const SourcesContext = createContext<Sources>({ index: new Map(), state: "pending", numbers: NO_NUMBERS });

type ProviderProps = { numbers?: Numbers; children: ReactNode };

/** The sources for all citations on a page. Facts stand without them when only the sources fail. */
export function SourcesProvider({ numbers = NO_NUMBERS, children }: ProviderProps) {
  const { data, isError } = useQuery(listQuery("sources"));
  const index = useSourceIndex(data?.items ?? NO_SOURCES);
  const state = data ? "there" : isError ? "failed" : "pending";
  return <SourcesContext value={{ index, state, numbers }}>{children}</SourcesContext>;
}

export const useSources = (): Sources => use(SourcesContext);

type Props = {
  citations: readonly Citation[];
  /** Where the sources are the point they stand open. */
  open?: boolean;
  /** False where a line for all says already that they appeared after the kennisdatum. */
  sayLater?: boolean;
};

/**
 * What a fact leans on: folded to "2 bronnen", on paper as numbers where the page prints its list, and said when all of
 * it appeared after the kennisdatum.
 */
export function Cited({ citations, open = false, sayLater = true }: Props) {
  const { index, state, numbers } = useSources();
  if (citations.length === 0 || state === "pending") return null;
  if (state === "failed") return <SourcesMissing />;
  return (
    <div className="cited">
      {sayLater && <PublishedLater citations={citations} sources={index} />}
      <div className={numbers.size > 0 ? "no-print" : undefined}>
        {open ? (
          <CitationList citations={citations} sources={index} />
        ) : (
          <Citations citations={citations} sources={index} />
        )}
      </div>
      <CitedNumbers citations={citations} />
    </div>
  );
}

/** The list itself, for a place that is already folded. */
export function CitedList({ citations }: { citations: readonly Citation[] }) {
  const { index, state } = useSources();
  if (state === "pending") return null;
  if (state === "failed") return <SourcesMissing />;
  return <CitationList citations={citations} sources={index} />;
}

/** Only that all sources appeared after the kennisdatum, for a place whose list is folded away. */
export function CitedLater({ citations }: { citations: readonly Citation[] }) {
  return <PublishedLater citations={citations} sources={useSources().index} />;
}

/** "[3, 7]", only on paper. */
export function CitedNumbers({ citations }: { citations: readonly Citation[] }) {
  const { state, numbers } = useSources();
  const cited = citations.flatMap(({ sourceId }) => numbers.get(sourceId) ?? []).toSorted((a, b) => a - b);
  if (state !== "there" || cited.length === 0) return null;
  return (
    <span className="cited-numbers" aria-hidden="true">
      [{[...new Set(cited)].join(", ")}]
    </span>
  );
}

function SourcesMissing() {
  const { missing } = useMessages(messages);
  return <p className="caption">{missing}</p>;
}
