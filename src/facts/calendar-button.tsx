import { lazy, useState } from "react";
import type { PlainDate } from "#src/domain/plain-date.ts";
import { defineMessages } from "#src/i18n/define-messages.ts";
import { useMessages } from "#src/i18n/language.tsx";
import { Popover } from "#src/ui/popover.tsx";
import { LoadedPart } from "./loaded-part.tsx";

const DayCalendar = lazy(async () => ({ default: (await import("./day-calendar.tsx")).DayCalendar }));

const messages = defineMessages({ nl: { calendar: "Kalender" }, en: { calendar: "Calendar" } });

type Props = {
  /** Of the field that it stands beside. */
  label: string;
  /** On which it opens. */
  value: PlainDate;
  onChange: (day: PlainDate) => void;
};

/** Opens a calendar from which a day is picked. */
export function CalendarButton({ label, value, onChange }: Props) {
  const words = useMessages(messages);
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      label={<CalendarSign />}
      name={`${label}: ${words.calendar}`}
      // Made anew each time: by itself it takes the focus only then.
      onToggle={setOpened}
    >
      {(close) =>
        opened && (
          <LoadedPart>
            <DayCalendar
              name={label}
              value={value}
              onChange={(day) => {
                onChange(day);
                close();
              }}
            />
          </LoadedPart>
        )
      }
    </Popover>
  );
}

const CalendarSign = () => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    <path d="M1.75 3.25h12.5v11H1.75zM1.75 6.75h12.5M5 1v3.5M11 1v3.5" />
  </svg>
);
