import { parseDay } from "#src/domain/plain-date.ts";
import { DOMAINS, ROLES, type Role } from "#src/domain/preparation.ts";
import { SearchInput } from "#src/facts/search-input.tsx";
import { plural } from "#src/i18n/counts.ts";
import { formatMonth } from "#src/i18n/dates.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useLanguage, useMessages } from "#src/i18n/language.tsx";
import { taskTerms } from "#src/i18n/task-terms.ts";
import { useLink, useLinkNow } from "#src/link/link-context.tsx";
import { LONGEST_SEARCH, TASK_DOERS, TASK_FILTER_STATUSES, TASK_GROUPINGS } from "#src/link/link-state.ts";
import { statusWords } from "../status-words.ts";
import { isFiltered, NO_FILTERS } from "../task-filters.ts";
import { Choice } from "./choice.tsx";
import { taskNames, taskWords } from "./task-words.ts";

const messages = defineMessages({
  nl: {
    search: "Zoek in de taken",
    domain: "Domein",
    allDomains: "alle",
    status: "Status",
    allStatuses: "alle",
    several: plural("status", "statussen"),
    role: "Rol",
    allRoles: "alle",
    who: "Wie",
    everyone: "iedereen",
    month: "Werk in",
    allMonths: "alle maanden",
    group: "Groepeer per",
    groups: { geen: "niets", domein: "domein", rol: "rol", status: "status", maand: "maand" },
    writeAs: "U werkt als",
    shown: (shown: number, all: number) =>
      shown === all ? `${all} ${all === 1 ? "taak" : "taken"}` : `${shown} van ${all} taken`,
    unsaved: (tasks: string) => `Niet bewaard: ${tasks}.`,
    withdrawn: (count: number) =>
      count === 1 ? "1 eigen taak weggenomen." : `${count} eigen taken weggenomen.`,
    show: "Tonen",
    clear: "Filters wissen",
  },
  en: {
    search: "Search the tasks",
    domain: "Domain",
    allDomains: "all",
    status: "Status",
    allStatuses: "all",
    several: plural("status", "statuses"),
    role: "Role",
    allRoles: "all",
    who: "Who",
    everyone: "everyone",
    month: "Work in",
    allMonths: "all months",
    group: "Group by",
    groups: { geen: "nothing", domein: "domain", rol: "role", status: "status", maand: "month" },
    writeAs: "You work as",
    shown: (shown: number, all: number) =>
      shown === all ? `${all} ${all === 1 ? "task" : "tasks"}` : `${shown} of ${all} tasks`,
    unsaved: (tasks: string) => `Not saved: ${tasks}.`,
    withdrawn: (count: number) => (count === 1 ? "1 own task taken away." : `${count} own tasks taken away.`),
    show: "Show",
    clear: "Clear filters",
  },
});

type Props = {
  shown: number;
  all: number;
  /** Of how many something was typed that is not saved. */
  unsaved: number;
  /** Own tasks that were taken away and are not asked for. */
  withdrawn: number;
  /** Those of the board: in which of them one writes. */
  roles: readonly Role[];
  role: Role;
  chooseRole: (role: Role) => void;
  /** The months with work, "2023-08", in order. */
  months: readonly string[];
};

/** Which tasks are shown and how; and in which role one writes. */
export function TaskToolbar({ shown, all, unsaved, withdrawn, roles, role, chooseRole, months }: Props) {
  const language = useLanguage();
  const words = useMessages(messages);
  const { count: counted, nobody } = useMessages(taskWords);
  const { go } = useLink();
  const state = useLinkNow();
  const { taakdomein, taakstatus, taakrol, taakwie, taakmaand, taakgroep } = state;
  const nameOf = (month: string) => {
    const first = parseDay(`${month}-01`);
    return first ? formatMonth(first, language) : "";
  };
  const statusNames = statusWords[language];
  return (
    <div className="task-toolbar no-print">
      <div role="search">
        <SearchInput
          of="taakzoek"
          className="control"
          aria-label={words.search}
          placeholder={words.search}
          maxLength={LONGEST_SEARCH}
        />
        <Choice
          label={words.domain}
          value={taakdomein ?? ""}
          none={words.allDomains}
          options={DOMAINS}
          names={taskTerms[language].domain}
          onChange={(domain) => go({ taakdomein: domain })}
        />
        <Choice
          label={words.status}
          value={taakstatus.length > 1 ? "several" : (taakstatus[0] ?? "")}
          none={words.allStatuses}
          options={taakstatus.length > 1 ? ["several", ...TASK_FILTER_STATUSES] : TASK_FILTER_STATUSES}
          names={{ ...statusNames, several: words.several(taakstatus.length) }}
          onChange={(status) => {
            if (status !== "several") go({ taakstatus: status ? [status] : [] });
          }}
        />
        {roles.length > 1 && (
          <Choice
            label={words.role}
            value={taakrol ?? ""}
            none={words.allRoles}
            options={ROLES.filter((name) => roles.includes(name))}
            names={taskTerms[language].role}
            onChange={(chosen) => go({ taakrol: chosen })}
          />
        )}
        <Choice
          label={words.who}
          value={taakwie ?? ""}
          none={words.everyone}
          options={TASK_DOERS}
          names={{ ...taskNames[language].responsible, niemand: nobody }}
          onChange={(chosen) => go({ taakwie: chosen })}
        />
        <Choice
          label={words.month}
          value={taakmaand ?? ""}
          none={words.allMonths}
          options={taakmaand && !months.includes(taakmaand) ? [taakmaand, ...months] : months}
          names={Object.fromEntries([taakmaand ?? "", ...months].map((month) => [month, nameOf(month)]))}
          onChange={(month) => go({ taakmaand: month })}
        />
      </div>
      <Choice
        label={words.group}
        value={taakgroep}
        options={TASK_GROUPINGS}
        names={words.groups}
        onChange={(group) => go({ taakgroep: group ?? "geen" })}
      />
      {roles.length > 1 && (
        <Choice
          label={words.writeAs}
          value={role}
          options={roles}
          names={taskTerms[language].role}
          onChange={(chosen) => chosen && chooseRole(chosen)}
        />
      )}
      <p className="task-shown">
        <span role="status">{words.shown(shown, all)}</span>
        {unsaved > 0 && `. ${words.unsaved(counted(unsaved))}`}
        {withdrawn > 0 && (
          <>
            {unsaved > 0 ? " " : ". "}
            {words.withdrawn(withdrawn)}{" "}
            <button
              type="button"
              className="text-button"
              onClick={() => go({ ...NO_FILTERS, taakstatus: ["niet-van-toepassing"] })}
            >
              {words.show}
            </button>
          </>
        )}{" "}
        {isFiltered(state) && (
          <button type="button" className="text-button" onClick={() => go(NO_FILTERS)}>
            {words.clear}
          </button>
        )}
      </p>
    </div>
  );
}
