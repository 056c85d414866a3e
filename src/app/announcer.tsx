import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { listQuery } from "#src/api/queries.ts";
import { isSameDay } from "#src/domain/plain-date.ts";
import { answerPieces } from "#src/facts/answer-words.ts";
import { sentenceText } from "#src/facts/sentence.tsx";
import { useLanguage } from "#src/i18n/language.tsx";
import { useLink } from "#src/link/link-context.tsx";

/** A peildatum that still moves is not spoken about, in milliseconds. */
const REST = 500;

/** Says the answer for a new peildatum, once, when it rests: the sentence on screen changes without being looked at. */
export function Announcer() {
  const language = useLanguage();
  const { asOf, today } = useLink();
  const regimes = useQuery(listQuery("regimes")).data?.items;
  const [said, setSaid] = useState("");
  const spokenDay = useRef(asOf);
  useEffect(() => {
    if (!regimes || isSameDay(spokenDay.current, asOf)) return;
    const timer = setTimeout(() => {
      spokenDay.current = asOf;
      setSaid(sentenceText(answerPieces({ regimes, asOf, today, language }), language));
    }, REST);
    return () => clearTimeout(timer);
  }, [regimes, asOf, today, language]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
