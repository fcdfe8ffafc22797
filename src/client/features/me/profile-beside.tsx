import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BesideForm, MeBesideBody } from '../../../domain/records/me-profile-records.ts';
import type { AnswerBody } from '../../../domain/records/me-records.ts';
import { useOwnRoom } from '../../me/own-room.tsx';
import { KeptTexts } from '../../ui/kept-texts.tsx';
import { useSavedText } from '../../use-saved-text.tsx';
import { ProfileMaker } from './profile-maker.tsx';

type BesideProps = { answer: AnswerBody; form: BesideForm; written: MeBesideBody | undefined };

/** One second version, kept as it is typed, and whose work it is. */
export function ProfileBeside({ answer: { question, text }, form, written }: BesideProps) {
  const { t } = useTranslation();
  const id = useId();
  const room = useOwnRoom();
  const madeFrom = text?.text ?? '';
  const say = useCallback(
    (said: string, was: string, dropped?: string[]) =>
      room.say('me-beside', { question, form, text: said, was, madeFrom, dropped }),
    [room, question, form, madeFrom],
  );
  const words = useSavedText(written?.text ?? '', say);
  const now = written?.text ?? '';
  const earlier = (written?.earlier ?? []).map((one) => one.text);
  return (
    <div className="stack">
      {earlier.length > 0 ? (
        <KeptTexts texts={[now, ...earlier]} onChoose={(chosen) => void say(chosen, now, [now, ...earlier])} />
      ) : null}
      <div className="field">
        <label htmlFor={id}>{t(`me:profile.beside.choose.${form}`)}</label>
        <textarea
          autoComplete="off"
          id={id}
          dir="auto"
          translate="no"
          rows={5}
          maxLength={20_000}
          value={words.text}
          onChange={({ target }) => words.write(target.value)}
          onBlur={() => void words.settle()}
        />
        <p className="small soft" role="status">
          {words.state === 'cannot-save' ? t('problems:cannot-save') : null}
          {words.state === 'typing' || words.state === 'saved' ? t(`common:words.${words.state}`) : null}
        </p>
      </div>
      <ProfileMaker question={question} form={form} written={written} />
    </div>
  );
}
