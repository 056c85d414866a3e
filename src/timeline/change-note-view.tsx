import { NOTE, type NoteDrawn } from "./change-note.ts";
import { CHANGE_PATHS } from "./change-sign.tsx";
import { DrawingText } from "./drawing-text.tsx";
import { TYPE } from "./measures.ts";
import "./change-note.css";

/** Plus or arrow, the old date struck through, the words. */
export function ChangeNoteView({ note: { sign, was, text }, x, y, measure }: NoteDrawn) {
  const wordsX = x + (sign === null ? 0 : NOTE.sign);
  return (
    <>
      {sign && (
        <path
          className="change-sign"
          d={CHANGE_PATHS[sign].d}
          transform={`translate(${x + 5.5} ${y}) scale(.8)`}
        />
      )}
      {was !== null && (
        <DrawingText className="date was" x={wordsX} y={y} style={TYPE.date}>
          {was}
        </DrawingText>
      )}
      <DrawingText
        className="date"
        x={was === null ? wordsX : wordsX + measure(was, TYPE.date) + NOTE.gap}
        y={y}
        style={TYPE.date}
      >
        {text}
      </DrawingText>
    </>
  );
}
