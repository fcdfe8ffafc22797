import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { searchLog } from '../../../domain/log/search-log.ts';
import { Icon } from '../../ui/icon.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { Months } from './months.tsx';
import { PutAway } from './put-away.tsx';
import { UndoNotice } from './undo-notice.tsx';
import { useLog } from './use-log.tsx';
import { Waiting } from './waiting.tsx';

/** Who said what, and when: newest first, with what is still waited for on top. */
export function LogPage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const log = useLog(child);
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const search = useMemo(() => searchLog(log.lines), [log.lines]);
  const found = useMemo(() => search(wanted), [search, wanted]);
  const isEmpty = log.lines.length === 0;
  return (
    <Page title={t('log:title')} back={{ to: '/', label: t('common:nav.home') }}>
      <UndoNotice entries={log.entries} />
      {child.died ? (
        <p>{t('home:quiet.words')}</p>
      ) : (
        <>
          {isEmpty ? <p>{t('log:empty')}</p> : null}
          <Link className="btn" to="/log/add">
            <Icon name="pen" />
            {t('log:add')}
          </Link>
          <Waiting entries={log.entries} />
        </>
      )}
      {isEmpty ? null : (
        <div className="field">
          <label htmlFor="log-search">{t('log:search')}</label>
          <input
            id="log-search"
            type="search"
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <p className="small soft" role="status">
            {wanted.trim() ? t('log:found', { count: found.length }) : ''}
          </p>
        </div>
      )}
      <Months lines={found} />
      <More isQuiet={child.died} />
      <PutAway entries={log.entries} />
      <SyncLine />
    </Page>
  );
}

function More({ isQuiet }: { isQuiet: boolean }) {
  const { t } = useTranslation();
  const rows = [
    { key: 'ladder', to: '/log/ladder', icon: 'stairs' },
    { key: 'story', to: '/log/story', icon: 'book' },
    { key: 'export', to: '/log/export', icon: 'print' },
  ] as const;
  const shown = rows.filter(({ key }) => !isQuiet || key === 'export');
  return (
    <nav className="card todo" aria-labelledby="log-more">
      <h2 id="log-more">{t('log:more.title')}</h2>
      <LinkRows
        rows={shown.map((row) => ({
          ...row,
          words: t(`log:more.${row.key}.name`),
          below: t(`log:more.${row.key}.what`),
        }))}
      />
    </nav>
  );
}
