import type { ApiFailure } from "#src/api/api-error.ts";
import type { Language } from "#src/domain/text.ts";
import { plural } from "#src/i18n/counts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";

const messages = defineMessages({
  nl: {
    network: "De server is niet bereikbaar. Kijk uw verbinding na.",
    timeout: (seconds: number) => `De server gaf na ${seconds} seconden nog geen antwoord.`,
    signIn: "Meld u aan en probeer opnieuw",
    refused: "U hebt geen toegang",
    missing: "Dit staat niet op de server",
    busy: "De server krijgt te veel vragen. Probeer het later opnieuw",
    down: "De server is nu niet beschikbaar",
    broken: "Er ging iets mis op de server",
    other: "De server kon de vraag niet beantwoorden",
    wait: (span: string) => `De server vraagt om ${span} te wachten.`,
    seconds: plural("seconde", "seconden"),
    minutes: plural("minuut", "minuten"),
    hours: plural("uur", "uur"),
    notJson: "Het antwoord van de server is geen geldige JSON.",
    contract: (what: string) => `Het antwoord past niet bij wat is afgesproken${what}.`,
    field: {
      missing: (path: string) => `: veld ${path} ontbreekt`,
      unfit: (path: string) => `: veld ${path} heeft een andere vorm`,
    },
    noApi: "In config.json is geen API ingesteld en deze versie bevat geen voorbeeld-API.",
    unknown: "Er ging iets onverwachts mis.",
  },
  en: {
    network: "The server cannot be reached. Check your connection.",
    timeout: (seconds: number) => `The server gave no answer after ${seconds} seconds.`,
    signIn: "Sign in and try again",
    refused: "You have no access",
    missing: "This is not on the server",
    busy: "The server gets too many requests. Try again later",
    down: "The server is not available now",
    broken: "Something went wrong on the server",
    other: "The server could not answer",
    wait: (span: string) => `The server asks to wait ${span}.`,
    seconds: plural("second", "seconds"),
    minutes: plural("minute", "minutes"),
    hours: plural("hour", "hours"),
    notJson: "The server’s answer is not valid JSON.",
    contract: (what: string) => `The answer does not fit the contract${what}.`,
    field: {
      missing: (path: string) => `: field ${path} is missing`,
      unfit: (path: string) => `: field ${path} has another form`,
    },
    noApi: "No API is set in config.json and this version carries no example API.",
    unknown: "Something unexpected went wrong.",
  },
});

/** Why it failed, in the words of the product; `null` is a failure that nobody foresaw. */
export function failureWords(failure: ApiFailure | null, language: Language): string {
  const words = messages[language];
  switch (failure?.kind) {
    case undefined:
      return words.unknown;
    case "network":
      return words.network;
    case "timeout":
      return words.timeout(failure.seconds);
    case "http": {
      const meaning = `${words[meaningOf(failure.status)]} (${failure.status}).`;
      if (!failure.retryAfter) return meaning;
      return `${meaning} ${words.wait(spanOf(failure.retryAfter, language))}`;
    }
    case "not-json":
      return words.notJson;
    case "no-api":
      return words.noApi;
    case "contract":
      // An answer that is of another kind altogether has no field to point to.
      return words.contract(failure.path && words.field[failure.issue](failure.path));
  }
}

/** In the largest unit that leaves at least two, never less than was asked. */
function spanOf(seconds: number, language: Language): string {
  const words = messages[language];
  if (seconds < 120) return words.seconds(seconds);
  return seconds < 7200 ? words.minutes(Math.ceil(seconds / 60)) : words.hours(Math.ceil(seconds / 3600));
}

function meaningOf(status: number) {
  if (status === 401) return "signIn";
  if (status === 403) return "refused";
  if (status === 404 || status === 410) return "missing";
  if (status === 429) return "busy";
  if (status >= 502 && status <= 504) return "down";
  return status >= 500 ? "broken" : "other";
}
