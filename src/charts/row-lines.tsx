import { CartesianGrid } from "recharts";

// Without it Recharts measures every word of the x axis, for lines that are not drawn.
const none = () => [];

/** A line across the plot at each tick of the y axis. */
export const RowLines = () => (
  <CartesianGrid vertical={false} verticalCoordinatesGenerator={none} syncWithTicks />
);
