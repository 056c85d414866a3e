import { useId } from "react";
import type { Domain, Role } from "#src/domain/preparation.ts";
import { isWithdrawn } from "#src/domain/readiness.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import type { LinkState } from "#src/link/link-state.ts";
import { useLink } from "#src/link/link-context.tsx";
import { taskFilterWords } from "../task-filter-words.ts";
import { NO_CHOICE, NO_FILTERS } from "../task-filters.ts";
import { statusWords } from "../status-words.ts";
import { TASKS_ID } from "../tasks-id.ts";
import type { Standing } from "../use-situation.ts";
import { SquareSign } from "./square-sign.tsx";
import "./readiness.css";
import { byDomain, byRole, type Group, type Square, SQUARES } from "./task-groups.ts";

const messages = defineMessages({
  nl: {
    domain: "Per domein",
    role: "Per rol",
    caption: "Eén vakje is één taak. Druk op vakjes om alleen die taken in de lijst te zien.",
    done: (done: number, total: number) => `${done} van ${total} klaar`,
    aside: (count: number) => `, ${count} niet van toepassing`,
    own: (count: number) =>
      count === 1 ? "1 eigen taak hoort bij geen rol." : `${count} eigen taken horen bij geen rol.`,
    choice: (group: string, count: number, status: string) => `${group}: ${count} ${status}`,
    legend: "Wat de vakjes betekenen",
    listed: "In de lijst staat nu alleen:",
    toList: "Naar de lijst",
    all: "Alle taken tonen",
  },
  en: {
    domain: "By domain",
    role: "By role",
    caption: "One square is one task. Press squares to see only those tasks in the list.",
    done: (done: number, total: number) => `${done} of ${total} done`,
    aside: (count: number) => `, ${count} not applicable`,
    own: (count: number) =>
      count === 1 ? "1 own task belongs to no role." : `${count} own tasks belong to no role.`,
    choice: (group: string, count: number, status: string) => `${group}: ${count} ${status}`,
    legend: "What the squares mean",
    listed: "The list now holds only:",
    toList: "To the list",
    all: "Show all tasks",
  },
});

/** How ready it is, per domain and per role, a square for every task. Squares choose what the list shows. */
export function ReadinessSquares({ situation: { tasks, asOf } }: { situation: Standing }) {
  const language = useLanguage();
  const words = useMessages(messages);
  const names = taskTerms[language];
  const own = tasks.filter((task) => task.sourced === null && !isWithdrawn(task)).length;
  return (
    <div className="readiness">
      <Groups
        title={words.domain}
        groups={byDomain(tasks, asOf)}
        nameOf={(domain) => names.domain[domain]}
        choose={(domain: Domain) => ({ ...NO_CHOICE, taakdomein: domain })}
      />
      <Groups
        title={words.role}
        groups={byRole(tasks, asOf)}
        nameOf={(role) => firstUpper(names.role[role])}
        choose={(role: Role) => ({ ...NO_CHOICE, taakrol: role })}
      />
      <div className="readiness-foot">
        <p className="caption">
          {words.caption} {own > 0 && words.own(own)}
        </p>
        <Legend />
        <Chosen />
      </div>
    </div>
  );
}

const firstUpper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type GroupsProps<Key extends string> = {
  title: string;
  groups: readonly Group<Key>[];
  nameOf: (key: Key) => string;
  choose: (key: Key) => Partial<LinkState>;
};

function Groups<Key extends string>({ title, groups, nameOf, choose }: GroupsProps<Key>) {
  const words = useMessages(messages);
  const id = useId();
  return (
    <section className="picture-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="readiness-groups">
        {groups.map((group) => (
          <li key={group.key}>
            <h3>{nameOf(group.key)}</h3>
            <p className="readiness-figure">
              {words.done(group.done, group.total)}
              {group.aside > 0 && words.aside(group.aside)}
            </p>
            <Squares group={group} name={nameOf(group.key)} change={choose(group.key)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More than these would be a wall: each then stands for several. */
const MOST_SQUARES = 120;

type SquaresProps = { group: Group<string>; name: string; change: Partial<LinkState> };

function Squares({ group, name, change }: SquaresProps) {
  const words = useMessages(messages);
  const statuses = useMessages(statusWords);
  const { state, go } = useLink();
  const each = Math.max(1, Math.ceil(group.total / MOST_SQUARES));
  return (
    <div className="readiness-squares">
      {group.squares.map(({ square, count }) => {
        const wish = { ...change, taakstatus: [square] };
        const chosen = isChosen(state, wish);
        return (
          <button
            key={square}
            type="button"
            aria-pressed={chosen}
            aria-label={words.choice(name, count, statuses[square])}
            title={`${count} ${statuses[square]}`}
            onClick={() => go(chosen ? NO_CHOICE : wish)}
          >
            {[...Array(Math.ceil(count / each)).keys()].map((number) => (
              <SquareSign key={number} square={square} />
            ))}
          </button>
        );
      })}
    </div>
  );
}

const isChosen = (state: LinkState, { taakdomein, taakrol, taakstatus }: Partial<LinkState>) =>
  state.taakdomein === taakdomein &&
  state.taakrol === taakrol &&
  state.taakstatus.join() === (taakstatus ?? []).join();

function Legend() {
  const words = useMessages(messages);
  const statuses = useMessages(statusWords);
  return (
    <ul className="readiness-legend" aria-label={words.legend}>
      {SQUARES.map((square: Square) => (
        <li key={square}>
          <SquareSign square={square} /> {statuses[square]}
        </li>
      ))}
    </ul>
  );
}

/** What the squares have chosen, and the way there and back: the list may be out of sight. */
function Chosen() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { go, state } = useLink();
  // What is typed in the search says the list itself, at each letter.
  const chosen = taskFilterWords({ ...state, taakzoek: "" }, language);
  return (
    <p className="readiness-chosen" role="status">
      {chosen && (
        <>
          {words.listed} <strong>{chosen}</strong>. <a href={`#${TASKS_ID}`}>{words.toList}</a>{" "}
          <button type="button" className="text-button" onClick={() => go(NO_FILTERS)}>
            {words.all}
          </button>
        </>
      )}
    </p>
  );
}
