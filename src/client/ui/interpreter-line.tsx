import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../domain/children.ts';
import { languagesInEnglish } from '../../domain/interpreter/interpreter-languages.ts';
import type { InterpreterNeed } from '../../domain/records/interpreter-need.ts';
import { useInterpreter } from '../use-interpreter.tsx';
import { useSay } from '../use-say.tsx';

/** Beside what is about to go to the council: that this goes with it, and where to change it. */
export function InterpreterGoes({ child }: { child: Child | undefined }) {
  const { t } = useTranslation();
  const need = useInterpreter(child);
  if (!need) return null;
  return (
    <div className="note no-print">
      <InterpreterSaid need={need} before={t('interpreter:goes-with')} />
      <Link to="/settings/language">{t('interpreter:change')}</Link>
    </div>
  );
}

/** The line as the council reads it, in English whatever the screens speak. */
export function InterpreterSaid({ need, before }: { need: InterpreterNeed; before?: string }) {
  const say = useSay();
  const language = languagesInEnglish(need);
  return (
    <>
      {before ? <p>{before}</p> : null}
      <p lang="en-GB" dir="ltr">
        <b>{say('all', language ? 'interpreter' : 'interpreter-any', { language }, undefined)}</b>
      </p>
    </>
  );
}
