import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { listQuery } from "#src/api/queries.ts";
import { toIso } from "#src/domain/plain-date.ts";
import { answerPieces } from "#src/facts/answer-words.ts";
import { sentenceText } from "#src/facts/sentence.tsx";
import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

/** A peildatum that still moves is not spoken about, in milliseconds. */
const REST = 500;

/** Says the answer for a new peildatum, once, when it rests: the sentence on screen changes without being looked at. */
export function Announcer() {
  const language = useLanguage();
  const { asOf, today, state } = useLink();
  const regimes = useQuery(listQuery("regimes")).data?.items;
  const [said, setSaid] = useState("");
  // Of the link: a page that was rendered yesterday, or that stays open past midnight, says nothing by itself.
  const wanted = state.op === "vandaag" ? state.op : toIso(state.op);
  const spoken = useRef(wanted);
  useEffect(() => {
    if (!regimes || spoken.current === wanted) return;
    const timer = setTimeout(() => {
      spoken.current = wanted;
      setSaid(sentenceText(answerPieces({ regimes, asOf, today, language }), language));
    }, REST);
    return () => clearTimeout(timer);
  }, [regimes, wanted, asOf, today, language]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
