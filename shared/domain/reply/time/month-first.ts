import type { ZoneName } from '../../time/zoned.ts';

/** Zones of the Americas in which 11/12 is not the twelfth of November. */
const DAY_FIRST_AMERICA =
  /^America\/(?:Argentina|Asuncion|Bahia|Bahia_Banderas|Belem|Belize|Boa_Vista|Bogota|Buenos_Aires|Campo_Grande|Cancun|Caracas|Cayenne|Chihuahua|Ciudad_Juarez|Costa_Rica|Cuiaba|Curacao|El_Salvador|Fortaleza|Guadeloupe|Guatemala|Guayaquil|Guyana|Havana|Hermosillo|Jamaica|La_Paz|Lima|Maceio|Managua|Manaus|Martinique|Matamoros|Mazatlan|Merida|Mexico_City|Monterrey|Montevideo|Noronha|Ojinaga|Panama|Paramaribo|Porto_Velho|Punta_Arenas|Recife|Rio_Branco|Santarem|Santiago|Santo_Domingo|Sao_Paulo|Tegucigalpa|Tijuana)/;

/** Whether a date in figures has its month first: by the employer's country if known, else by the person's zone. */
export function monthComesFirst(zone: ZoneName, country?: string): boolean {
  if (country !== undefined) return ['US', 'PR', 'GU', 'VI', 'AS', 'MP', 'PH', 'CA'].includes(country);
  if (zone === 'Asia/Manila' || zone === 'Pacific/Honolulu' || zone === 'Pacific/Guam') return true;
  return /^(?:America|US|Canada)\//.test(zone) && !DAY_FIRST_AMERICA.test(zone);
}
