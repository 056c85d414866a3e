import { type Query, useQueryClient } from "@tanstack/react-query";
import { ApiError } from "#src/api/api-error.ts";
import type { Language } from "#src/domain/text.ts";
import { listed } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { failureWords } from "./failure-words.ts";
import { told, useFirstToSay } from "./first-to-say.ts";
import { PageName } from "./page-name.tsx";
import { resourceName } from "./resource-words.ts";
import "./facts-error.css";

const messages = defineMessages({
  nl: {
    title: (names: string) => `${names} konden niet worden opgehaald.`,
    retry: "Opnieuw proberen",
    stale: "Wat al geladen was, staat er nog.",
    said: "Wat de server zelf meldt",
  },
  en: {
    title: (names: string) => `${names} could not be loaded.`,
    retry: "Try again",
    stale: "What was already loaded is still here.",
    said: "What the server itself says",
  },
});

type Props = {
  errors: readonly Error[];
  retry: () => void;
  /** Older facts are still shown under this message. */
  stale: boolean;
  /** What is missing would have been the title of the page. */
  titled?: boolean;
};

/**
 * Says which resources failed, why, and offers to ask again, in the place of what is missing. What another message on
 * the page says already is left to that one.
 */
export function FactsError({ titled = false, ...failed }: Props) {
  return (
    <>
      {titled && <PageName />}
      <Message {...failed} />
    </>
  );
}

function Message({ errors, retry, stale }: Omit<Props, "titled">) {
  const language = useLanguage();
  const words = useMessages(messages);
  const own = useFirstToSay(errors);
  const queryClient = useQueryClient();
  // What this message says for others too is asked again for them as well.
  const again = () => {
    retry();
    const said = new Set(own.map(told));
    const predicate = ({ state: { error } }: Query) => error !== null && said.has(told(error));
    void queryClient.refetchQueries({ type: "active", predicate }, { cancelRefetch: false });
  };
  const said = saidByServer(own);
  if (own.length === 0) return null;
  return (
    <div className="facts-error" role="alert">
      {[...byReason(own, language)].map(([reason, resources]) => (
        <p key={reason}>
          {resources.length > 0 && <strong>{words.title(namesOf(resources, language))}</strong>} {reason}{" "}
          {/* For whoever runs the server. */}
          {resources.length > 0 && <small>{resources.join(", ")}</small>}
        </p>
      ))}
      {said.length > 0 && (
        <Disclosure summary={words.said}>
          {/* An API speaks English, as its keys do. */}
          {said.map((text) => (
            <p key={text} lang="en">
              {text}
            </p>
          ))}
        </Disclosure>
      )}
      <p>
        {stale && `${words.stale} `}
        <button type="button" className="text-button" onClick={again}>
          {words.retry}
        </button>
      </p>
    </div>
  );
}

/** "De mijlpalen en de bronnen", each once: two logs are logs. */
function namesOf(resources: readonly string[], language: Language): string {
  const names = new Set(resources.map((resource) => resourceName(resource, language)));
  const text = listed([...names], language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One cause is said once, with all that it kept away. */
function byReason(errors: readonly Error[], language: Language): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const error of errors) {
    const known = error instanceof ApiError;
    const reason = failureWords(known ? error.failure : null, language);
    const resources = reasons.get(reason) ?? [];
    reasons.set(
      reason,
      known && !resources.includes(error.resource) ? [...resources, error.resource] : resources,
    );
  }
  return reasons;
}

const saidByServer = (errors: readonly Error[]): string[] => [
  ...new Set(
    errors.flatMap((error) =>
      error instanceof ApiError && error.failure.kind === "http" ? (error.failure.detail ?? []) : [],
    ),
  ),
];
