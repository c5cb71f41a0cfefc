/**
 * Zones of countries whose English locale writes 12-hour times (Unicode CLDR, `timeData`: US, CA, AU, NZ, IN,
 * PK, BD, PH, MX, CO, SG, MY, KR, EG, SA, AE …). Everywhere else "09:00" is written.
 */
export const TWELVE_HOUR_ZONES: readonly RegExp[] = [
  /^(US|Canada|Australia|Mexico)\//,
  /^(EST5EDT|CST6CDT|MST7MDT|PST8PDT|EST|MST|HST|NZ|NZ-CHAT|Egypt|Singapore|ROK|Navajo)$/,
  /^America\/(New_York|Detroit|Chicago|Menominee|Denver|Boise|Phoenix|Shiprock|Los_Angeles|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|Atka)$/,
  /^America\/(Indiana|Kentucky|North_Dakota)\//,
  /^America\/(Indianapolis|Fort_Wayne|Knox_IN|Louisville|Puerto_Rico|Virgin|St_Thomas|Jamaica|Port_of_Spain|Barbados|Nassau)$/,
  /^America\/(St_Johns|Halifax|Glace_Bay|Moncton|Goose_Bay|Toronto|Montreal|Nipigon|Thunder_Bay|Iqaluit|Pangnirtung|Atikokan|Coral_Harbour|Winnipeg|Rainy_River|Resolute|Rankin_Inlet|Regina|Swift_Current|Edmonton|Cambridge_Bay|Yellowknife|Inuvik|Creston|Dawson_Creek|Fort_Nelson|Whitehorse|Dawson|Vancouver|Blanc-Sablon)$/,
  /^America\/(Mexico_City|Cancun|Merida|Monterrey|Matamoros|Chihuahua|Ciudad_Juarez|Ojinaga|Mazatlan|Bahia_Banderas|Hermosillo|Tijuana|Ensenada|Santa_Isabel|Bogota)$/,
  /^Pacific\/(Honolulu|Johnston|Guam|Saipan|Pago_Pago|Samoa|Auckland|Chatham|Fiji)$/,
  /^Asia\/(Kolkata|Calcutta|Karachi|Dhaka|Dacca|Manila|Singapore|Kuala_Lumpur|Kuching|Seoul|Riyadh|Dubai|Qatar|Kuwait|Bahrain|Muscat|Amman|Beirut|Baghdad)$/,
  /^Africa\/Cairo$/,
];
