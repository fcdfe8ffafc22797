import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import { isOpen } from '../../../domain/path/path.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { type LinkRow, LinkRows } from '../../ui/link-rows.tsx';
import { stepTitleKey } from '../../ui/step-title.ts';
import { SyncLine } from '../../ui/sync-line.tsx';
import { useDecisions } from '../../use-decisions.tsx';
import { actorPicture } from './easy-actor-picture.ts';
import { EasyAddDate } from './easy-add-date.tsx';
import { EasyDate } from './easy-date.tsx';
import { EasyPage } from './easy-page.tsx';
import { EasyPart, EasyPoint, EasySay } from './easy-part.tsx';
import { stepPicture } from './easy-step-picture.ts';
import { whole } from './wants-whole.ts';

/** The four questions of Home, asked as questions: where, whose turn, which date, what now. */
export function EasyHome({ name }: { name: string }) {
  const { t } = useTranslation();
  const { path } = useCurrentCase();
  return (
    <EasyPage title={t('home:title', { name })}>
      {path.kind === 'none' ? <Start /> : <WhereWeAre />}
      <SyncLine />
    </EasyPage>
  );
}

function Start() {
  const { t } = useTranslation();
  return (
    <EasyPart ask={t('easy:home.start.ask')} after={<EasyAddDate />}>
      <EasySay words="easy:home.start.say" />
    </EasyPart>
  );
}

function WhereWeAre() {
  const { t } = useTranslation();
  const { path } = useCurrentCase();
  const { here, kind } = path;
  return (
    <>
      <EasyPart ask={t('easy:home.where')}>
        <EasyPoint picture={here ? stepPicture[here.id] : 'tick'}>
          <p>{t(here ? 'easy:home.step' : 'easy:home.none-open')}</p>
          <p>
            <b>{t(here ? stepTitleKey(here) : `home:at.${kind}`)}</b>
          </p>
        </EasyPoint>
      </EasyPart>
      {here ? (
        <EasyPart ask={t('easy:home.turn')}>
          <EasyPoint picture={actorPicture[here.actor]}>
            <p>{t(`home:turn.${here.actor}`)}.</p>
          </EasyPoint>
        </EasyPart>
      ) : null}
      <NextDate />
      <WhatNow />
    </>
  );
}

function NextDate() {
  const { t } = useTranslation();
  const { path } = useCurrentCase();
  const { here, next, kind } = path;
  // As on the whole page: after a no there are two days to know.
  const also = kind === 'refused' ? here?.deadlines.find((one) => one !== next && isOpen(one)) : undefined;
  const step = next && path.steps.find((one) => one.deadlines.includes(next));
  const isCouncilLate = next?.status === 'late' && next.actor !== 'family';
  return (
    <EasyPart
      ask={t('easy:home.date')}
      after={
        step ? (
          <Link className="no-print" to={`/steps/${step.id}#working`} state={whole}>
            {t('easy:date.working')}
          </Link>
        ) : null
      }
    >
      {next ? (
        <EasyDate deadline={next} lead={t(leadOf(next))} />
      ) : (
        <EasyPoint picture="day">
          <p>{t('easy:date.none')}</p>
        </EasyPoint>
      )}
      {isCouncilLate ? <EasySay words="easy:date.not-recorded" /> : null}
      {also ? <EasyDate deadline={also} lead={t('easy:date.and')} /> : null}
    </EasyPart>
  );
}

function leadOf({ status, actor }: Deadline): string {
  if (status !== 'late') return 'easy:date.next';
  return actor === 'family' ? 'easy:date.passed' : 'easy:date.late';
}

function WhatNow() {
  const { t } = useTranslation();
  const { path } = useCurrentCase();
  const hasRights = useDecisions().some(({ state }) => state === 'open');
  const rows: LinkRow[] = [
    ...(path.here
      ? [{ key: 'step', icon: 'steps' as const, to: `/steps/${path.here.id}`, words: t('easy:home.todo.step') }]
      : []),
    ...(hasRights ? [{ key: 'rights', icon: 'page' as const, to: '/rights', words: t('easy:home.todo.rights') }] : []),
    { key: 'help', icon: 'help', to: '/help', words: t('easy:home.todo.help') },
    { key: 'date', icon: 'pen', to: '/steps/add', words: t('easy:home.todo.date') },
  ];
  return (
    <EasyPart
      ask={t('easy:home.do')}
      after={
        <div className="todo">
          {/* Three at most: nobody is to choose among many. */}
          <LinkRows rows={rows.slice(0, 3)} />
        </div>
      }
    />
  );
}
