import { ApiError, type ApiFailure } from "#src/api/api-error.ts";
import { listed } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import "./facts-error.css";

const messages = defineMessages({
  nl: {
    title: (resource: string) => `De gegevens van ${resource} konden niet worden gelezen.`,
    retry: "Opnieuw proberen",
    stale: "Wat al geladen was, staat er nog.",
    network: "De server is niet bereikbaar. Kijk uw verbinding na.",
    timeout: (seconds: string) => `De server gaf na ${seconds} seconden nog geen antwoord.`,
    http: (status: string, said: string) => `De server meldt een fout (${status}${said}).`,
    notJson: "Het antwoord van de server is geen geldige JSON.",
    missing: (field: string) => `Het antwoord past niet bij wat is afgesproken: veld ${field} ontbreekt.`,
    unfit: (field: string) =>
      `Het antwoord past niet bij wat is afgesproken: veld ${field} heeft een andere vorm.`,
    noApi: "In config.json is geen API ingesteld en deze versie bevat geen voorbeeld-API.",
    unknown: "Er ging iets onverwachts mis.",
  },
  en: {
    title: (resource: string) => `The data of ${resource} could not be read.`,
    retry: "Try again",
    stale: "What was already loaded is still here.",
    network: "The server cannot be reached. Check your connection.",
    timeout: (seconds: string) => `The server gave no answer after ${seconds} seconds.`,
    http: (status: string, said: string) => `The server reports an error (${status}${said}).`,
    notJson: "The server's answer is not valid JSON.",
    missing: (field: string) => `The answer does not fit the contract: field ${field} is missing.`,
    unfit: (field: string) => `The answer does not fit the contract: field ${field} has another form.`,
    noApi: "No API is set in config.json and this version carries no example API.",
    unknown: "Something unexpected went wrong.",
  },
});

type Words = (typeof messages)["nl"];

type Props = {
  errors: readonly Error[];
  retry: () => void;
  /** Older facts are still shown under this message. */
  stale: boolean;
};

/** Says which resources failed, why, and offers to ask again, in the place of what is missing. */
export function FactsError({ errors, retry, stale }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  return (
    <div className="facts-error" role="alert">
      {[...byReason(errors, words)].map(([reason, resources]) => (
        <p key={reason}>
          {resources.length > 0 && <strong>{words.title(listed(resources, language))}</strong>} {reason}
        </p>
      ))}
      <p>
        {stale && `${words.stale} `}
        <button type="button" className="text-button" onClick={retry}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}

/** One cause is said once, with all that it kept away. */
function byReason(errors: readonly Error[], words: Words): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const error of errors) {
    const known = error instanceof ApiError;
    const reason = known ? explain(error.failure, words) : words.unknown;
    const resources = reasons.get(reason) ?? [];
    reasons.set(
      reason,
      known && !resources.includes(error.resource) ? [...resources, error.resource] : resources,
    );
  }
  return reasons;
}

function explain(failure: ApiFailure, words: Words): string {
  switch (failure.kind) {
    case "network":
      return words.network;
    case "timeout":
      return words.timeout(String(failure.seconds));
    case "http":
      return words.http(String(failure.status), failure.detail ? `: ${failure.detail}` : "");
    case "not-json":
      return words.notJson;
    case "no-api":
      return words.noApi;
    case "contract":
      return words[failure.issue](failure.path);
  }
}
