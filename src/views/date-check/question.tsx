import { LEVELS } from "#src/domain/milestone.ts";
import { schoolYear, schoolYearName } from "#src/domain/period.ts";
import { compareDays } from "#src/domain/plain-date.ts";
import { ROLES } from "#src/domain/preparation.ts";
import type { Regime } from "#src/domain/regime.ts";
import { DayField } from "#src/facts/day-field.tsx";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { terms } from "#src/i18n/terms.ts";
import { useLink } from "#src/link/link-context.tsx";
import { chosenSchoolYear, schoolYearsToChoose } from "./school-years.ts";
import "./question.css";

const messages = defineMessages({
  nl: {
    group: "Uw vraag",
    past: "Welke regels golden op",
    present: "Welke regels gelden op",
    day: "Datum",
    for: "voor een",
    role: "Rol",
    level: "Onderwijsniveau",
    both: "basis en secundair",
    year: "Schooljaar",
    orYear: "of bij de start van schooljaar",
    choose: "kies",
  },
  en: {
    group: "Your question",
    past: "Which rules applied on",
    present: "Which rules apply on",
    day: "Date",
    for: "for a",
    role: "Role",
    level: "Level of education",
    both: "primary and secondary",
    year: "School year",
    orYear: "or at the start of school year",
    choose: "choose",
  },
});

/** The question as a sentence: a day or a school year, a role, a level. All of it lives in the link. */
export function Question({ regimes }: { regimes: readonly Regime[] }) {
  const words = useMessages(messages);
  const { asOf, today, go } = useLink();
  return (
    <div className="question no-print" role="group" aria-label={words.group}>
      <span>{compareDays(asOf, today) < 0 ? words.past : words.present}</span>
      <DayField label={words.day} hideLabel value={asOf} onChange={(op) => go({ op })} />
      <span className="question-part">
        <span>{words.orYear}</span>
        <SchoolYearChoice regimes={regimes} />
      </span>
      <span className="question-part">
        <span>{words.for}</span>
        <RoleChoice />
        <LevelChoice />
      </span>
    </div>
  );
}

function RoleChoice() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, go } = useLink();
  const choose = (value: string) => {
    const rol = ROLES.find((role) => role === value);
    if (rol) go({ rol });
  };
  return (
    <select
      className="control"
      aria-label={words.role}
      value={state.rol}
      onChange={(event) => choose(event.target.value)}
    >
      {ROLES.map((role) => (
        <option key={role} value={role}>
          {taskTerms[language].role[role]}
        </option>
      ))}
    </select>
  );
}

function LevelChoice() {
  const language = useLanguage();
  const words = useMessages(messages);
  const { state, go } = useLink();
  return (
    <select
      className="control"
      aria-label={words.level}
      value={state.niveau ?? ""}
      onChange={(event) => go({ niveau: LEVELS.find((level) => level === event.target.value) ?? null })}
    >
      <option value="">{words.both}</option>
      {LEVELS.map((level) => (
        <option key={level} value={level}>
          {terms[language].level[level]}
        </option>
      ))}
    </select>
  );
}

/** Only says a school year when the peildatum is its first day: 10 February is a day, not a year. */
function SchoolYearChoice({ regimes }: { regimes: readonly Regime[] }) {
  const words = useMessages(messages);
  const { asOf, today, go } = useLink();
  const chosen = chosenSchoolYear(asOf);
  return (
    <select
      className="control"
      aria-label={words.year}
      value={chosen ?? ""}
      onChange={(event) => event.target.value && go({ op: schoolYear(Number(event.target.value)).from })}
    >
      {chosen === null && <option value="">{words.choose}</option>}
      {schoolYearsToChoose({ regimes, asOf, today }).map((year) => (
        <option key={year} value={year}>
          {schoolYearName(year)}
        </option>
      ))}
    </select>
  );
}
