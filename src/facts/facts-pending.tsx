import { useEffect, useState } from "react";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";

const messages = defineMessages({
  nl: { loading: "De gegevens worden opgehaald." },
  en: { loading: "Fetching the data." },
});

/** A wait that is worth a word, in milliseconds. */
const PATIENCE = 1000;

/** Keeps quiet for a second, then says that something is being fetched. */
export function FactsPending() {
  const { loading } = useMessages(messages);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="facts-pending caption" role="status">
      {long && loading}
    </p>
  );
}
