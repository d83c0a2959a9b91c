/** Who carries parcels in Indonesia; another name is taken as well. */
export const COURIERS = [
  'JNE',
  'J&T',
  'SiCepat',
  'AnterAja',
  'Ninja',
  'SPX',
  'ID Express',
  'Lion Parcel',
  'Pos Indonesia',
  'TIKI',
  'GoSend',
  'GrabExpress',
] as const;
