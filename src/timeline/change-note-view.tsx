import { NOTE, type NoteDrawn } from "./change-note.ts";
import { CHANGE_PATHS } from "./change-sign.tsx";
import { DrawingText } from "./drawing-text.tsx";
import { TYPE } from "./measures.ts";
import "./change-note.css";

/** "+ nieuw", or the old date struck through, an arrow and the new one. */
export function ChangeNoteView({ note: { sign, was, text }, x, y, measure }: NoteDrawn) {
  const signX = was === null ? x : x + measure(was, TYPE.date) + NOTE.gap;
  return (
    <>
      {sign && (
        <path
          className="change-sign"
          d={CHANGE_PATHS[sign].d}
          transform={`translate(${signX + 5} ${y}) scale(.8)`}
        />
      )}
      {was !== null && (
        <DrawingText className="date was" x={x} y={y} style={TYPE.date}>
          {was}
        </DrawingText>
      )}
      <DrawingText className="date" x={signX + (sign === null ? 0 : NOTE.sign)} y={y} style={TYPE.date}>
        {text}
      </DrawingText>
    </>
  );
}
