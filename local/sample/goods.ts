/** What the sample business sells, and what its shelves held at the start. */
import { type Row, supplierOf } from './people';

export interface Good {
  readonly sku: string;
  readonly name: string;
  /** Rupiah. */
  readonly price: number;
  readonly cost: number;
  readonly opening: number;
}

/** `SKU|name|price|cost|supplier|opening|reorder point|lot`, in the order that the arithmetic of orders counts by. */
const WRITTEN = `
BTK-MGK|Mangkuk batok kelapa|35000|16000|02|24|20|60
BTK-GLS|Gelas batok kelapa|28000|12000|02|40|15|60
BTK-SDK|Sendok batok isi 2|18000|7000|02|36|12|100
KYU-TLN|Talenan mahoni 30 cm|95000|52000|01|20|6|20
KYU-CNT|Centong kayu jati|32000|15000|01|45|15|40
KYU-SUM|Sumpit kayu isi 5|24000|9500|01|30|10|50
ANY-KRJ|Keranjang pandan M|125000|68000|01|14|6|15
ANY-BES|Besek bambu isi 10|45000|22000|01|30|12|50
ANY-TKR|Tikar mendong 90×200|160000|92000|01|14|4|10
KTN-TAS|Tas belanja katun|48000|21000|03|30|20|60
KTN-SRB|Serbet katun isi 3|39000|17500|03|36|12|60
KTN-CLM|Celemek katun polos|85000|42000|03|12|6|24
LLN-WRP|Kain lilin lebah isi 3|79000|36000|04|32|10|40
LLN-SRH|Lilin aroma sereh 120 g|55000|24000|04|30|8|40
SBN-CUC|Sabun lerak 500 ml|33000|14000|04|36|15|60
SKT-KLP|Sikat sabut kelapa|15000|5500|02|60|20|100
SDT-STL|Sedotan baja isi 4|29000|11000|03|30|10|60
PKT-HMP|Hampers dapur lestari|275000|150000|01|20|4|10
`;

const PARTS = WRITTEN.trim()
  .split('\n')
  .map((line) => line.split('|') as [string, string, string, string, string, string, string, string]);

export const GOODS: readonly Good[] = PARTS.map(([sku, name, price, cost, , opening]) => ({
  sku,
  name,
  price: Number(price),
  cost: Number(cost),
  opening: Number(opening),
}));

export const products = (): Row[] =>
  PARTS.map(([sku, name, price, , supplier, , reorderPoint, lot]) => {
    const from = supplierOf(supplier);
    return {
      sku,
      name,
      price,
      supplier: from.name,
      leadDays: from.leadDays,
      reorderPoint,
      lot,
    };
  });
