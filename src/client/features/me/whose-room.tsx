import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { useCurrentCase } from '../../current-case.tsx';

/** Whose page it is; where there are several children, each has a room of their own. */
export function WhoseRoom({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { children, choose } = useCurrentCase();
  const others = children.filter(({ key, died }) => key !== child.key && !died);
  return (
    <div className="stack-tight">
      <p className="me-lead">{t('me:shell.whose.this', { name: child.name })}</p>
      {others.length > 0 ? (
        <fieldset className="row">
          <legend className="small soft">{t('me:shell.whose.not', { name: child.name })}</legend>
          {others.map(({ key, name }) => (
            <button key={key} type="button" className="chip" onClick={() => choose(key)}>
              {t('me:shell.whose.go', { name })}
            </button>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
