import { type ChangeEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerId } from '../../domain/changes/me-answers.ts';
import { answerBodySchema, type OwnFile } from '../../domain/records/me-records.ts';
import { redrawPhoto } from '../photo/redraw-photo.ts';
import type { OwnSaid } from '../store/own-room.ts';
import { Icon } from '../ui/icon.tsx';
import { useSavedText } from '../use-saved-text.tsx';
import { uuidv7 } from '../uuid.ts';
import { CardFace } from './card-face.tsx';
import { GoneFile } from './gone-file.tsx';
import { NotKept } from './not-kept.tsx';
import { useOwnRoom, useOwnState } from './own-room.tsx';
import { useOwnCards } from './use-own-cards.tsx';
import { orNothing } from './use-own-media.tsx';
import { useTellCard } from './use-tell-card.tsx';

type OwnCardFormProps = { card: string; question: string; onClose: (made: boolean) => void };

/** A word, a picture, or both. Kept at every touch, like an answer. */
export function OwnCardForm({ card: id, question, onClose }: OwnCardFormProps) {
  const { t } = useTranslation();
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const kept = useOwnCards().find((one) => one.id === id);
  const { tell, problem } = useTellCard();
  const at = kept?.question ?? question;
  // A card has a word always: while the box is empty, its last one stays.
  const save = useCallback(
    async (word: string) => (word.trim() ? tell(id, { word: word.trim(), question: at }) : { ok: false }),
    [tell, id, at],
  );
  const word = useSavedText(kept?.word ?? '', save);
  const photo = useCardPhoto(kept?.file, (file) =>
    tell(id, { file, ...(kept ? {} : { word: word.text.trim() || t('me:cards.own.no-word'), question }) }),
  );
  useEffect(() => input.current?.focus(), []);
  return (
    <div className="card">
      <div className="field">
        <label htmlFor={field}>{t('me:cards.own.word')}</label>
        <input
          ref={input}
          id={field}
          type="text"
          dir="auto"
          translate="no"
          spellCheck={false}
          autoComplete="off"
          maxLength={80}
          value={word.text}
          onChange={({ target }) => word.write(target.value)}
          onBlur={() => void word.settle()}
        />
      </div>
      <CardPictures question={question} has={kept?.file !== undefined} photo={photo} />
      <p className="hint">{t('me:media.photo.ask')}</p>
      {photo.isUnreadable ? <p role="alert">{t('me:media.photo.unreadable')}</p> : null}
      {photo.isGone ? (
        <div role="alert">
          <GoneFile />
        </div>
      ) : null}
      <NotKept problem={problem ?? photo.problem} />
      {kept ? <CardFace card={id} /> : null}
      <button
        type="button"
        className="btn"
        onClick={async () => {
          await word.settle();
          onClose(word.text.trim() !== '' || kept !== undefined);
        }}
      >
        {t('me:cards.own.done')}
      </button>
    </div>
  );
}

type SayFile = (file: OwnFile | undefined) => Promise<OwnSaid>;

/** The photo of a card, drawn anew without what the camera wrote beside it; the old one goes when the new is kept. */
function useCardPhoto(before: OwnFile | undefined, say: SayFile) {
  const room = useOwnRoom();
  const [isUnreadable, setUnreadable] = useState(false);
  const [isGone, setGone] = useState(false);
  const [problem, setProblem] = useState<'cannot-save'>();
  const change = async (file: OwnFile | undefined) => {
    const said = await say(file);
    const unused = said.ok ? before : file;
    if (unused) await orNothing(room.dropFile(unused.id));
  };
  const keep = async (bytes: Uint8Array<ArrayBuffer>, about: Pick<OwnFile, 'type' | 'kind'>) => {
    const ref = await orNothing(room.keepFile(uuidv7(), bytes));
    setProblem(ref ? undefined : 'cannot-save');
    if (ref) await change({ ...ref, ...about });
  };
  return {
    isUnreadable,
    isGone,
    problem,
    add: async ({ target }: ChangeEvent<HTMLInputElement>) => {
      const [picture] = target.files ?? [];
      if (!picture) return;
      const small = await redrawPhoto(picture);
      target.value = '';
      setUnreadable(!small);
      if (!small) return;
      await keep(new Uint8Array(await small.arrayBuffer()), { type: small.type, kind: 'photo' });
    },
    /** The card has bytes of its own: the drawing goes on being drawn, and drops its old ones. */
    copy: async (drawing: OwnFile) => {
      const bytes = await orNothing(room.readFile(drawing));
      setGone(!bytes);
      if (bytes) await keep(bytes, { type: drawing.type, kind: 'drawing' });
    },
    drop: () => change(undefined),
  };
}

type CardPicturesProps = { question: string; has: boolean; photo: ReturnType<typeof useCardPhoto> };

/** A photo from the phone or the camera, or what they drew at this question. */
function CardPictures({ question, has, photo }: CardPicturesProps) {
  const { t } = useTranslation();
  const answer = useOwnState().records.get(answerId(question));
  const drawing = answer && answerBodySchema.parse(answer.body).files?.findLast(({ kind }) => kind === 'drawing');
  return (
    <div className="row">
      <label className="btn quiet">
        <Icon name="camera" />
        {has ? t('me:cards.own.other-photo') : t('me:cards.own.photo')}
        <input type="file" accept="image/*" className="hidden-visually" onChange={(event) => void photo.add(event)} />
      </label>
      {drawing ? (
        <button type="button" className="btn quiet" onClick={() => void photo.copy(drawing)}>
          <Icon name="pen" />
          {t('me:cards.own.drawing')}
        </button>
      ) : null}
      {has ? (
        <button type="button" className="btn quiet" onClick={() => void photo.drop()}>
          {t('me:cards.own.no-photo')}
        </button>
      ) : null}
    </div>
  );
}
