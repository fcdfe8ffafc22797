import { useTranslation } from 'react-i18next';

/** Bytes as a person reads them: "12.3 MB". Nothing is smaller than a tenth. */
export function useSize(): (bytes: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(`${i18n.language}-u-nu-latn`, {
    ...{ style: 'unit', unit: 'megabyte', unitDisplay: 'short', maximumFractionDigits: 1 },
  });
  return (bytes) => format.format(Math.max(0.1, bytes / 1e6));
}
