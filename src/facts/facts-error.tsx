import { ApiError, type ApiFailure } from "#src/api/api-error.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
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
    contract: (field: string, issue: string) =>
      `Het antwoord past niet bij wat is afgesproken. Veld ${field}: ${issue}`,
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
    contract: (field: string, issue: string) =>
      `The answer does not fit the contract. Field ${field}: ${issue}`,
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

/** Says which resource failed, why, and offers to ask again, in the place of what is missing. */
export function FactsError({ errors, retry, stale }: Props) {
  const words = useMessages(messages);
  return (
    <div className="facts-error" role="alert">
      {errors.map((error) => (
        <p key={error.message}>
          {error instanceof ApiError ? (
            <>
              <strong>{words.title(error.resource)}</strong> {explain(error.failure, words)}
            </>
          ) : (
            words.unknown
          )}
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
    case "contract":
      return words.contract(failure.path, failure.issue);
  }
}
