import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnFile } from '../../domain/records/me-records.ts';
import { atLatestMs, useSavedText } from '../use-saved-text.tsx';
import type { OwnMedia } from './use-own-media.tsx';

/** Words beside a picture or a recording: never asked for, never in its place. */
export function MediaWords({ file, media }: { file: OwnFile; media: OwnMedia }) {
  const { t } = useTranslation();
  const id = useId();
  const { describe } = media;
  const save = useCallback((text: string) => describe(file, text), [describe, file]);
  const words = useSavedText(file.words ?? '', save, atLatestMs);
  return (
    <div className="field">
      <label htmlFor={id}>{t(`me:media.words.${file.kind}`)}</label>
      <textarea
        autoComplete="off"
        id={id}
        className="media-words"
        dir="auto"
        translate="no"
        spellCheck={false}
        rows={2}
        maxLength={500}
        value={words.text}
        onChange={(event) => words.write(event.target.value)}
        onBlur={() => void words.settle()}
      />
      <p className="small soft" role="status">
        {words.state === 'cannot-save' ? t('problems:cannot-save') : null}
        {words.state === 'typing' || words.state === 'saved' ? t(`common:words.${words.state}`) : null}
      </p>
    </div>
  );
}
