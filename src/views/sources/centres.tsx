import type { Centre } from "#src/domain/facts.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { centreAnchor, centreWord } from "./centre-words.ts";
import { Cited } from "#src/facts/cited.tsx";
import { FactSection } from "./fact-section.tsx";

const messages = defineMessages({
  nl: {
    title: "Leersteuncentra",
    lead: "Geen volledige lijst: alleen wat in de bronnen gevonden is. Een net of vorm die ontbreekt, staat niet in de bronnen.",
    empty: "Geen leersteuncentra in deze gegevens.",
    site: "Eigen site",
    indirect: "alleen onrechtstreeks bevestigd",
    form: "Vorm:",
  },
  en: {
    title: "Learning support centres",
    lead: "Not a complete list: only what was found in the sources. A network or form that is missing is not in the sources.",
    empty: "No learning support centres in these data.",
    site: "Website",
    indirect: "confirmed only indirectly",
    form: "Form:",
  },
});

export function Centres() {
  const words = useMessages(messages);
  return (
    <FactSection
      name="centres"
      id="leersteuncentra"
      title={words.title}
      lead={words.lead}
      empty={words.empty}
      cites={({ citations }) => citations}
    >
      {(centres) => (
        <ul className="sources-rows">
          {centres.map((centre) => (
            <CentreRow key={centre.id} centre={centre} />
          ))}
        </ul>
      )}
    </FactSection>
  );
}

function CentreRow({ centre }: { centre: Centre }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { id, name, region, website, note, formBasis, citations } = centre;
  return (
    <li id={centreAnchor(id)} className="sources-pair">
      <div>
        <h3 lang="nl">{name}</h3>
        {region && <p className="caption">{region[language]}</p>}
      </div>
      <div>
        <p>{note[language]}</p>
        <p className="caption">
          {traits(centre)
            .map((trait) => centreWord(trait, language))
            .join(", ")}
          {centre.verification === "indirect" && `, ${words.indirect}`}
        </p>
        {formBasis && (
          <p className="caption">
            {words.form} {formBasis[language]}
          </p>
        )}
        {website && (
          <p>
            <a href={website} rel="external" className="sources-small">
              {words.site}
              <span className="visually-hidden">, {name}</span>
            </a>
          </p>
        )}
        <Cited citations={citations} />
      </div>
    </li>
  );
}

const traits = ({ kind, form, network }: Centre): string[] =>
  [kind, form, network].flatMap((trait) => trait ?? []);
