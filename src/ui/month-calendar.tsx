import { parseDate } from "@internationalized/date";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarMonthPicker,
  CalendarYearPicker,
  I18nProvider,
} from "react-aria-components";
import "./month-calendar.css";

type Props = {
  name: string;
  /** ISO days. */
  value: string;
  onChange: (day: string) => void;
  locale: string;
  /** Names of the two arrows, and of what stands between them. */
  previous: string;
  next: string;
  month: string;
  year: string;
};

/** Offered at once, half of them before the year on screen. */
const YEARS = 41;
const FIRST = parseDate("0001-01-01");
/** The library's list of years never ends when it reaches 9999, the last year that it counts. */
const LAST = parseDate("9998-12-31");

/** A month to pick a day from. Heavy: load it when it is asked for. */
export const MonthCalendar = ({ name, value, onChange, locale, ...words }: Props) => (
  <I18nProvider locale={locale}>
    <Calendar
      className="month-calendar"
      aria-label={name}
      // By itself it is an application, and a screen reader would no longer read in it.
      render={(props) => <div {...props} role="group" />}
      value={parseDate(value)}
      minValue={FIRST}
      maxValue={LAST}
      firstDayOfWeek="mon"
      onChange={(day) => onChange(day.toString())}
      autoFocus
    >
      <div className="month-calendar-head">
        <Button slot="previous" aria-label={words.previous}>
          ‹
        </Button>
        <CalendarMonthPicker format="long">
          {(picker) => <Picker {...picker} name={words.month} />}
        </CalendarMonthPicker>
        <CalendarYearPicker visibleYears={YEARS}>
          {(picker) => <Picker {...picker} name={words.year} />}
        </CalendarYearPicker>
        <Button slot="next" aria-label={words.next}>
          ›
        </Button>
      </div>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  </I18nProvider>
);

type PickerProps = {
  name: string;
  value: string | number;
  onChange: (key: string) => void;
  items: readonly { id: number; formatted: string }[];
};

const Picker = ({ name, value, onChange, items }: PickerProps) => (
  <select
    className="control"
    aria-label={name}
    value={value}
    onChange={({ target }) => onChange(target.value)}
  >
    {items.map(({ id, formatted }) => (
      <option key={id} value={id}>
        {formatted}
      </option>
    ))}
  </select>
);
