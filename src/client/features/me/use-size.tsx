import { useTranslation } from 'react-i18next';
import { localFirst } from '../../i18n/marks.ts';

/** Bytes as a person reads them: "12.3 MB"; in the English sentence beside another language's in English. */
export function useSize(): (bytes: number) => string {
  const { i18n } = useTranslation();
  const tag = i18n.language;
  return (bytes) =>
    tag === 'en-GB' ? megabytes(bytes, tag) : localFirst(megabytes(bytes, tag), megabytes(bytes, 'en-GB'));
}

/** Nothing is smaller than a tenth. */
function megabytes(bytes: number, language: string): string {
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`, {
    ...{ style: 'unit', unit: 'megabyte', unitDisplay: 'short', maximumFractionDigits: 1 },
  });
  return format.format(Math.max(0.1, bytes / 1e6));
}
