import { otherWords } from 'virtual:other-words';
import { useTranslation } from 'react-i18next';
import { languages } from '../../domain/languages/languages.ts';
import { useLanguage } from './use-language.tsx';
import './language.css';

/** Each language in its own words. No flags: a flag is a country, and nobody should have to find theirs. */
export function LanguageList() {
  const { t } = useTranslation();
  const { tag: current, choose, problem } = useLanguage();
  const written = languages.filter(({ tag }) => tag === 'en-GB' || otherWords[tag]);
  return (
    <>
      <ul className="languages">
        {written.map(({ tag, name, dir }) => (
          <li key={tag}>
            <button
              type="button"
              className="btn quiet"
              lang={tag}
              dir={dir}
              translate="no"
              aria-pressed={tag === current}
              onClick={() => void choose(tag)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
      {problem ? <p role="alert">{t('languages:not-fetched')}</p> : null}
    </>
  );
}
