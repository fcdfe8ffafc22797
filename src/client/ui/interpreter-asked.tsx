import { useTranslation } from 'react-i18next';
import type { Child } from '../../domain/children.ts';
import {
  interpreterLanguages,
  interpreterList,
  neededItem,
  otherLanguageTopic,
} from '../../domain/interpreter/interpreter-languages.ts';
import { useInterpreter } from '../use-interpreter.tsx';
import { InterpreterSaid } from './interpreter-line.tsx';
import { TickList } from './tick-list.tsx';
import { WordsField } from './words-field.tsx';

/** One tick, and then which languages: kept for the child, on letters and with what goes to the council until unticked. */
export function InterpreterAsked({ child }: { child: Child }) {
  const { t } = useTranslation();
  const need = useInterpreter(child);
  return (
    <>
      <TickList
        child={child}
        list={interpreterList}
        legend={t('languages:interpreter.title')}
        hideLegend
        items={[{ id: neededItem, words: t('languages:interpreter.need') }]}
      />
      {need ? (
        <>
          <details className="no-print" open={need.length === 0 || undefined}>
            <summary>{t('interpreter:which')}</summary>
            <p className="soft">{t('interpreter:more-than-one')}</p>
            <TickList
              child={child}
              list={interpreterList}
              legend={t('interpreter:which')}
              hideLegend
              items={interpreterLanguages.map(({ id, english, own }) => ({
                id,
                words: (
                  <>
                    {own ? (
                      <>
                        <bdi lang={own.tag} dir={own.dir} translate="no">
                          {own.name}
                        </bdi>{' '}
                      </>
                    ) : null}
                    <bdi lang="en-GB" dir="ltr" className={own ? 'soft' : undefined}>
                      {english}
                    </bdi>
                  </>
                ),
              }))}
            />
            <WordsField
              child={child}
              topic={otherLanguageTopic}
              label={t('interpreter:other')}
              hint={t('interpreter:other-hint')}
              rows={1}
            />
          </details>
          <InterpreterSaid need={need} before={t('interpreter:goes')} />
          <p className="soft small no-print">{t('interpreter:stops')}</p>
        </>
      ) : null}
    </>
  );
}
