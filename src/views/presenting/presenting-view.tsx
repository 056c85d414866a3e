import { SourcesProvider } from "#src/facts/cited.tsx";
import { useLink } from "#src/link/link-context.tsx";
import { DeckPage } from "./deck/deck-page.tsx";
import { Frame } from "./frame/frame.tsx";
import { Room } from "./room/room.tsx";
import { Speaker } from "./speaker/speaker.tsx";

/** The transition for a room: where a presentation is made, the room itself, who speaks, and a frame elsewhere. */
export const PresentingView = () => (
  <SourcesProvider>
    <Screen />
  </SourcesProvider>
);

/** All of it comes at once: in a room there may be no connection to fetch a part of it. */
function Screen() {
  const { scherm } = useLink().state;
  switch (scherm) {
    case "zaal":
      return <Room />;
    case "spreker":
      return <Speaker />;
    case "kader":
      return <Frame />;
    case null:
      return <DeckPage />;
  }
}
