import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../i18n/use-dates.tsx';
import { SymbolDrawing } from '../../me/symbol.tsx';
import type { PageToShare } from './use-share-pages.tsx';

type ChooseProps = {
  pages: readonly PageToShare[];
  picked: ReadonlySet<string>;
  onPick: (question: string, on: boolean) => void;
  onAlone: (question: string) => void;
};

/** Which pages. No box is ticked in advance, and none ticks them all. */
export function ShareChoose({ pages, picked, onPick, onAlone }: ChooseProps) {
  const { t } = useTranslation();
  return (
    <ul className="share-pages">
      {pages.map((one) => (
        <li key={one.question.id} className="share-row">
          <SymbolDrawing id={one.question.picture} />
          <div className="stack-tight">
            {one.may === 'yes' && !one.alone ? (
              <label className="choice">
                <input
                  autoComplete="off"
                  type="checkbox"
                  checked={picked.has(one.question.id)}
                  onChange={({ target }) => onPick(one.question.id, target.checked)}
                />
                <span>{t(`me-questions:${one.question.id}.text`)}</span>
              </label>
            ) : (
              <b>{t(`me-questions:${one.question.id}.text`)}</b>
            )}
            <State page={one} />
            {one.may === 'yes' && one.alone ? (
              <>
                <p className="small">{t('me:share.choose.alone')}</p>
                <button type="button" className="btn quiet" onClick={() => onAlone(one.question.id)}>
                  {t('me:share.choose.only-this')}
                  <span className="hidden-visually">: {t(`me-questions:${one.question.id}.text`)}</span>
                </button>
              </>
            ) : null}
            {one.may === 'yes' ? null : (
              <Link className="share-link" to={`/me/q/${one.question.id}`}>
                {t(`me:share.choose.${one.may}`)}
                <span className="hidden-visually">: {t(`me-questions:${one.question.id}.text`)}</span>
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Who has it now. */
function State({ page: { shared, page } }: { page: PageToShare }) {
  const { t } = useTranslation();
  const { long } = useDates();
  return (
    <p className="small soft">
      {page.skipped ? `${t('me:share.choose.skipped')} ` : null}
      {shared.length === 0 ? t('me:share.choose.only-me') : null}
      {shared.map(({ to, on, same }) => (
        <span className="share-state" key={to}>
          {t(`me:share.choose.has-${to}`, { day: long(on) })} {same ? null : t('me:share.choose.changed')}
        </span>
      ))}
    </p>
  );
}
