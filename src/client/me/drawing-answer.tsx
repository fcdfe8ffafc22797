import { type ChangeEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { redrawPhoto } from '../photo/redraw-photo.ts';
import { Icon } from '../ui/icon.tsx';
import { DrawingGrid } from './drawing-grid.tsx';
import { type Drawn, redo, showing, undo, withMark } from './drawing-marks.ts';
import { DrawingPaper } from './drawing-paper.tsx';
import { DrawingTools, type Hand, widths } from './drawing-tools.tsx';
import { MediaIcon } from './media-icon.tsx';
import { MediaNotices } from './media-notices.tsx';
import { MediaWords } from './media-words.tsx';
import { OtherDrawings } from './other-drawings.tsx';
import { type Drawing, useDrawing } from './use-drawing.tsx';
import './drawing.css';
import './media.css';

/** A drawing as an answer: by finger, pen or mouse, over a photo of paper, or square by square with keys or a switch. */
export function DrawingAnswer({ question, mode }: { question: Question; mode: AgeModeId }) {
  return <Sheet key={question.id} question={question} mode={mode} />;
}

function Sheet({ question, mode }: { question: Question; mode: AgeModeId }) {
  const { t } = useTranslation();
  const drawing = useDrawing(question, mode);
  const [hand, setHand] = useState<Hand>({ tool: 'pen', colour: 'black', width: 'thick', shape: 'dot' });
  const { drawn, photo, media, state } = drawing;
  const behind = useBlobUrl(photo);
  if (!drawn) return <div className="draw-paper" aria-busy="true" />;
  const { file } = drawing;
  const { tool, colour, shape } = hand;
  const isRubber = tool === 'rubber';
  const pen = { kind: isRubber ? 'rub' : 'line', colour, width: widths[hand.width] * (isRubber ? 1.6 : 1) } as const;
  return (
    <div className="stack">
      {/* A sheet of paper has one left side in every language. */}
      <div className="draw-paper" dir="ltr">
        {behind ? <img src={behind} alt="" /> : null}
        <DrawingPaper
          marks={drawn.marks}
          pen={pen}
          words={file?.words}
          onLine={(line) => drawing.draw(withMark(drawn, line))}
        />
        {tool === 'shapes' ? (
          <DrawingGrid
            marks={drawn.marks}
            onCell={(cell) => drawing.draw(withMark(drawn, { kind: 'stamp', shape, colour, cell }))}
          />
        ) : null}
      </div>
      <Undoing drawn={drawn} onChange={drawing.draw} />
      <p className="small soft" role="status">
        {state === 'saving' || state === 'saved' ? t(`me:media.${state}`) : null}
      </p>
      {tool === 'shapes' ? <p>{t('me:media.draw.grid')}</p> : null}
      <DrawingTools hand={hand} onChange={setHand} />
      <PhotoBehind drawing={drawing} />
      {state === 'cannot-save' && !media.problem ? (
        <p className="card kind" role="alert">
          {t('me:media.problem.cannot-save')}
        </p>
      ) : null}
      <MediaNotices media={media} />
      {file ? <MediaWords file={file} media={media} /> : null}
      <OtherDrawings files={media.files.filter((one) => one !== file)} />
    </div>
  );
}

function Undoing({ drawn, onChange }: { drawn: Drawn; onChange: (drawn: Drawn) => void }) {
  const { t } = useTranslation();
  return (
    <div className="row">
      <button
        type="button"
        className="btn quiet"
        disabled={drawn.marks.length === 0}
        onClick={() => onChange(undo(drawn))}
      >
        <MediaIcon name="undo" turns />
        {t('me:media.draw.undo')}
      </button>
      <button
        type="button"
        className="btn quiet"
        disabled={drawn.undone.length === 0}
        onClick={() => onChange(redo(drawn))}
      >
        <MediaIcon name="redo" turns />
        {t('me:media.draw.redo')}
      </button>
      <button
        type="button"
        className="btn quiet"
        disabled={showing(drawn.marks).length === 0}
        onClick={() => onChange(withMark(drawn, { kind: 'clear' }))}
      >
        <Icon name="bin" />
        {t('me:media.draw.clear')}
      </button>
    </div>
  );
}

function PhotoBehind({ drawing }: { drawing: Drawing }) {
  const { t } = useTranslation();
  const [isUnreadable, setUnreadable] = useState(false);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    const photo = file && (await redrawPhoto(file));
    target.value = '';
    setUnreadable(file !== undefined && !photo);
    if (photo) drawing.drawOn(photo);
  };
  return (
    <div className="stack-tight">
      <p className="hint">
        {t('me:media.draw.photo-hint')} {t('me:media.photo.ask')}
      </p>
      <div className="row">
        <label className="btn quiet media-file">
          <Icon name="camera" />
          {t('me:media.draw.photo')}
          <input type="file" accept="image/*" className="hidden-visually" onChange={take} />
        </label>
        {drawing.photo ? (
          <button type="button" className="btn quiet" onClick={() => drawing.drawOn(undefined)}>
            {t('me:media.draw.no-photo')}
          </button>
        ) : null}
      </div>
      {isUnreadable ? (
        <p className="card kind" role="alert">
          {t('me:media.photo.unreadable')}
        </p>
      ) : null}
    </div>
  );
}

function useBlobUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = blob && URL.createObjectURL(blob);
    setUrl(made);
    return () => {
      if (made) URL.revokeObjectURL(made);
    };
  }, [blob]);
  return url;
}
