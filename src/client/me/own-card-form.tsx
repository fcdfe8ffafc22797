import { type ChangeEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnFile } from '../../domain/records/me-records.ts';
import { redrawPhoto } from '../photo/redraw-photo.ts';
import type { OwnSaid } from '../store/own-room.ts';
import { Icon } from '../ui/icon.tsx';
import { useSavedText } from '../use-saved-text.tsx';
import { uuidv7 } from '../uuid.ts';
import { CardFace } from './card-face.tsx';
import { NotKept } from './not-kept.tsx';
import { useOwnRoom } from './own-room.tsx';
import { useOwnCards } from './use-own-cards.tsx';
import { orNothing } from './use-own-media.tsx';
import { useTellCard } from './use-tell-card.tsx';

type OwnCardFormProps = { card: string; question: string; onClose: (made: boolean) => void };

/** A word, a photo, or both. Kept at every touch, like an answer. */
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
      <div className="row">
        <label className="btn quiet">
          <Icon name="camera" />
          {kept?.file ? t('me:cards.own.other-photo') : t('me:cards.own.photo')}
          <input type="file" accept="image/*" className="hidden-visually" onChange={(event) => void photo.add(event)} />
        </label>
        {kept?.file ? (
          <button type="button" className="btn quiet" onClick={() => void photo.drop()}>
            {t('me:cards.own.no-photo')}
          </button>
        ) : null}
      </div>
      <p className="hint">{t('me:media.photo.ask')}</p>
      {photo.isUnreadable ? <p role="alert">{t('me:media.photo.unreadable')}</p> : null}
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
  const [problem, setProblem] = useState<'cannot-save'>();
  const change = async (file: OwnFile | undefined) => {
    const said = await say(file);
    const unused = said.ok ? before : file;
    if (unused) await orNothing(room.dropFile(unused.id));
  };
  return {
    isUnreadable,
    problem,
    add: async ({ target }: ChangeEvent<HTMLInputElement>) => {
      const [picture] = target.files ?? [];
      if (!picture) return;
      const small = await redrawPhoto(picture);
      target.value = '';
      setUnreadable(!small);
      if (!small) return;
      const ref = await orNothing(room.keepFile(uuidv7(), new Uint8Array(await small.arrayBuffer())));
      setProblem(ref ? undefined : 'cannot-save');
      if (ref) await change({ ...ref, type: small.type, kind: 'photo' });
    },
    drop: () => change(undefined),
  };
}
