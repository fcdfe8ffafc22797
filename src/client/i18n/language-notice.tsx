import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useHasPackDrafts } from '../use-pack-words.tsx';
import { labelGist } from './label-gist.ts';
import { useLanguage } from './use-language.tsx';
import './language.css';

/** Once on each screen: that a computer wrote these words, what that means, and the English. */
export function LanguageNotice() {
  const { t } = useTranslation();
  const { tag, choose, isBeside, hasDrafts } = useLanguage();
  const hasPackDrafts = useHasPackDrafts(tag);
  if (!hasDrafts && !hasPackDrafts) return null;
  const label = t('languages:label.short');
  return (
    <details className="by-computer">
      <summary>{labelGist(label, tag)}</summary>
      <div className="stack-tight">
        <p>{label}</p>
        <p>{t('languages:label.long')}</p>
        <p>{t('languages:label.sure')}</p>
        <label className="choice no-print">
          <input type="checkbox" checked={isBeside} onChange={(event) => void choose(tag, event.target.checked)} />
          <span>{t('languages:beside')}</span>
        </label>
        <Link className="no-print" to="/settings/language">
          {t('languages:change')}
        </Link>
      </div>
    </details>
  );
}
