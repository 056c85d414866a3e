import { newId, type OpenDeck, useDeckWriter } from "#src/api/use-decks.ts";
import type { Presentation, PresentationScene } from "#src/domain/presentation.ts";
import { dayOfMoment, timeOfMoment } from "#src/domain/plain-date.ts";
import { formatDay } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { copiedTitle } from "../copied-title.ts";
import { Said } from "../slide/said.tsx";

const messages = defineMessages({
  nl: {
    title: "Iemand anders heeft deze presentatie intussen bewaard",
    gone: "Iemand anders heeft deze presentatie intussen verwijderd",
    lead: "Er zijn nu twee versies. Kies welke blijft; tot dan is er niets weg.",
    leadGone: "Uw versie staat nog hier. Bewaar ze opnieuw of laat ze weg.",
    mine: "Uw versie",
    theirs: "De andere versie",
    at: (day: string, time: string) => `${day}, ${time}`,
    different: "anders",
    only: "enkel hier",
    keepMine: "Mijn versie bewaren",
    takeTheirs: "De andere versie nemen",
    both: "De andere nemen, de mijne als kopie bewaren",
    drop: "Mijn versie weglaten",
  },
  en: {
    title: "Somebody else saved this presentation meanwhile",
    gone: "Somebody else deleted this presentation meanwhile",
    lead: "There are two versions now. Choose which one stays; until then nothing is gone.",
    leadGone: "Your version is still here. Save it again or leave it out.",
    mine: "Your version",
    theirs: "The other version",
    at: (day: string, time: string) => `${day}, ${time}`,
    different: "different",
    only: "only here",
    keepMine: "Save my version",
    takeTheirs: "Take the other version",
    both: "Take the other one, keep mine as a copy",
    drop: "Leave my version out",
  },
});

type Props = { mine: Presentation; theirs: Presentation | null; choose: OpenDeck["choose"] };

/** Both versions beside each other, and the choice between them. */
export function TwoVersions({ mine, theirs, choose }: Props) {
  const words = useMessages(messages);
  const { create } = useDeckWriter();
  const keepBoth = () => {
    create({ ...mine, id: newId("p"), title: copiedTitle(mine.title) });
    choose("theirs");
  };
  return (
    <section className="two-versions" role="alert" aria-labelledby="two-versions-title">
      <h2 id="two-versions-title">{theirs ? words.title : words.gone}</h2>
      <p>{theirs ? words.lead : words.leadGone}</p>
      <div className="two-versions-sides">
        <Version name={words.mine} deck={mine} other={theirs} />
        {theirs && <Version name={words.theirs} deck={theirs} other={mine} />}
      </div>
      <p className="two-versions-choice">
        <button type="button" className="control" onClick={() => choose("mine")}>
          {words.keepMine}
        </button>
        <button type="button" className="control" onClick={() => choose("theirs")}>
          {theirs ? words.takeTheirs : words.drop}
        </button>
        {theirs && (
          <button type="button" className="control" onClick={keepBoth}>
            {words.both}
          </button>
        )}
      </p>
    </section>
  );
}

type VersionProps = { name: string; deck: Presentation; other: Presentation | null };

function Version({ name, deck, other }: VersionProps) {
  const language = useLanguage();
  const words = useMessages(messages);
  const twins = new Map(other?.scenes.map((scene) => [scene.id, scene]));
  const markOf = (scene: PresentationScene) => {
    const twin = twins.get(scene.id);
    if (!other) return null;
    if (!twin) return words.only;
    return JSON.stringify(twin) === JSON.stringify(scene) ? null : words.different;
  };
  const when = words.at(formatDay(dayOfMoment(deck.updatedAt), language), timeOfMoment(deck.updatedAt));
  return (
    <section>
      <h3>
        {name} <span className="caption">{when}</span>
      </h3>
      <p>
        <Said words={deck.title} />
        {other && JSON.stringify(other.title) !== JSON.stringify(deck.title) && (
          <strong> ({words.different})</strong>
        )}
      </p>
      <ol>
        {deck.scenes.map((scene) => {
          const mark = markOf(scene);
          return (
            <li key={scene.id}>
              <Said words={scene.title} />
              {mark && <strong> ({mark})</strong>}
              {mark && scene.lead && (
                <p className="caption">
                  <Said words={scene.lead} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
