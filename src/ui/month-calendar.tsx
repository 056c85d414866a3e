import { parseDate } from "@internationalized/date";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  I18nProvider,
} from "react-aria-components";
import "./month-calendar.css";

type Props = {
  name: string;
  /** ISO days. */
  value: string;
  onChange: (day: string) => void;
  locale: string;
  /** Names of the two arrows. */
  previous: string;
  next: string;
};

/** A month to pick a day from. Heavy: load it when it is asked for. */
export const MonthCalendar = ({ name, value, onChange, locale, previous, next }: Props) => (
  <I18nProvider locale={locale}>
    <Calendar
      className="month-calendar"
      aria-label={name}
      value={parseDate(value)}
      firstDayOfWeek="mon"
      onChange={(day) => onChange(day.toString())}
      autoFocus
    >
      <header>
        <Button slot="previous" aria-label={previous}>
          ‹
        </Button>
        <Heading />
        <Button slot="next" aria-label={next}>
          ›
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  </I18nProvider>
);
