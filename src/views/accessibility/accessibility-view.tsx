import { useQuery } from "@tanstack/react-query";
import { useRouter } from "wouter";
import { readRuntimeConfig } from "#src/api/runtime-config.ts";
import { day } from "#src/domain/plain-date.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { accessibilityWords } from "./accessibility-words.ts";
import "./accessibility-view.css";

/** When somebody last read it against the site as it was. */
const REVIEWED = day("2026-11-22");

const LINKS = {
  ombudsman: "https://www.vlaamseombudsdienst.be/",
  model: "https://eur-lex.europa.eu/eli/dec_impl/2018/1523/oj",
  guidelines: "https://www.w3.org/TR/WCAG22/",
} as const;

/** What public bodies must say about the accessibility of their site; who answers for it stands in config.json. */
export function AccessibilityView() {
  const language = useLanguage();
  const words = useMessages(accessibilityWords);
  return (
    <article className="accessibility">
      <h1>{words.title}</h1>
      <p>{words.scope}</p>
      <p>{words.law}</p>
      <h2>{words.status}</h2>
      <p>{words.statusText}</p>
      <h3>{words.open}</h3>
      <Points points={words.openList} />
      <p>{words.outside}</p>
      <h2>{words.made}</h2>
      <p>{words.madeText(formatDay(REVIEWED, language))}</p>
      <Points points={words.madeList} />
      <h2>{words.contact}</h2>
      <Contact />
      <h2>{words.procedure}</h2>
      <p>{words.procedureText}</p>
      <p>
        <a href={LINKS.ombudsman} rel="external">
          {words.ombudsman}
        </a>
      </p>
      <h2>{words.links}</h2>
      <ul>
        <li>
          <a href={LINKS.model} rel="external">
            {words.model}
          </a>
        </li>
        <li>
          <a href={LINKS.guidelines} rel="external">
            {words.guidelines}
          </a>
        </li>
      </ul>
    </article>
  );
}

const Points = ({ points }: { points: Readonly<Record<string, string>> }) => (
  <ul className="accessibility-points">
    {Object.entries(points).map(([name, point]) => (
      <li key={name}>{point}</li>
    ))}
  </ul>
);

function Contact() {
  const words = useMessages(accessibilityWords);
  const { base } = useRouter();
  const { data, isPending } = useQuery({
    queryKey: ["config"],
    queryFn: () => readRuntimeConfig(base),
    retry: false,
  });
  if (isPending) return null;
  const publisher = data?.publisher;
  if (!publisher) return <p className="accessibility-missing">{words.noContact}</p>;
  const { name, contact } = publisher;
  return (
    <p>
      {words.contactText} {name},{" "}
      <a href={/^https?:/.test(contact) ? contact : `mailto:${contact}`}>{contact}</a>
    </p>
  );
}
