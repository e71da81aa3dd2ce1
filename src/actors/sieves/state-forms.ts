/** Who is called so, by ISO 3166 code: forms of state (`the kingdom`), what the land is like (`island`), and where it lies (`West African`). */
const ROWS = `
kingdom: BHR BEL BTN CAN DNK ESP GBR JOR KHM LSO MAR MYS NLD NOR NPL SAU SWE SWZ THA TON
monarchy: ARE BEL BHR BTN DNK ESP GBR JOR KHM KWT MAR NLD NOR OMN QAT SAU SWE THA
emirate: ARE BHR KWT QAT
sultanate: BRN MYS OMN
federation: CHE MYS NGA RUS
principality: AND LIE MCO
city-state: MCO SGP VAT
island, island-nation, archipelago: ATG BHR BHS BRB COM CPV CUB CYP DMA DOM FJI FSM GBR GRD HTI IDN IRL ISL JAM JPN KIR KNA LCA LKA MDG MDV MHL MLT MUS NRU NZL PHL PLW PNG SGP SLB STP SYC TLS TON TTO TUV TWN VCT VUT WSM
landlocked: AFG AND ARM AUT AZE BDI BFA BLR BOL BTN BWA CAF CHE CZE ETH HUN KAZ KGZ LAO LIE LSO LUX MDA MKD MLI MNG MWI NER NPL PRY RWA SMR SRB SSD SVK SWZ TCD TJK TKM UGA UZB XKX ZMB ZWE
youngest, newest: ERI MNE NAM SSD TLS XKX
baltic: EST LTU LVA
gulf: ARE BHR KWT OMN QAT SAU
balkan: ALB BGR BIH GRC HRV MKD MNE ROU SRB SVN XKX YUG
himalayan: BTN NPL
andean: BOL CHL COL ECU PER VEN
caribbean: ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA TTO VCT
nordic: DNK FIN ISL NOR SWE
scandinavian, scandinavia: DNK NOR SWE
caucasus, caucasian: ARM AZE GEO
sahel, sahelian: BFA MLI MRT NER SEN TCD
maghreb: DZA LBY MAR MRT TUN
pacific: AUS COK FJI FSM KIR MHL NIU NRU NZL PLW PNG SLB TON TUV VUT WSM
central asia, central asian: KAZ KGZ TJK TKM UZB
south asia, south asian: AFG BGD BTN IND LKA MDV NPL PAK
southeast asia, southeast asian: BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM
east asia, east asian: CHN HKG JPN KOR MAC MNG PRK TWN
central america, central american: BLZ CRI GTM HND NIC PAN SLV
south america, south american: ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN
north africa, north african: DZA EGY LBY MAR MRT SDN TUN
west africa, west african: BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO
central africa, central african: AGO BDI CAF CMR COD COG GAB GNQ RWA STP TCD
east africa, east african: BDI COM DJI ERI ETH KEN MDG MOZ MUS MWI RWA SDN SOM SSD SYC TZA UGA ZMB ZWE
southern africa, southern african: AGO BWA LSO MDG MOZ MWI NAM SWZ ZAF ZMB ZWE
horn of africa: DJI ERI ETH SOM
arab: ARE BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN YEM
middle east, middle eastern: ARE BHR CYP EGY IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM
latin america, latin american: ARG BLZ BOL BRA CHL COL CRI CUB DOM ECU GTM GUY HND HTI MEX NIC PAN PER PRY SLV SUR URY VEN
africa, african: AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE
europe, european: ALB AND AUT BEL BGR BIH BLR CHE CSK CYP CZE DDR DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ISL ITA LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SMR SRB SUN SVK SVN SWE TUR UKR VAT XKX YUG
asia, asian: AFG ARE ARM AZE BGD BHR BRN BTN CHN GEO HKG IDN IND IRN IRQ ISR JOR JPN KAZ KGZ KHM KOR KWT LAO LBN LKA MAC MDV MMR MNG MYS NPL OMN PAK PHL PRK QAT SAU SGP SYR THA TJK TKM TLS TUR TWN UZB VNM YEM`;

/** The states of each word, the more telling ones first: `west african` before `african`. */
const STATES: readonly (readonly [string, ReadonlySet<string>])[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const [words = '', codes = ''] = row.split(': ');
    const states = new Set(codes.split(' '));
    return words.split(', ').map((word) => [word, states] as const);
  });

/** The states that words such as `West African kingdom` can mean, each word narrowing them; null where no word narrows anything. */
export function statesCalled(words: string): ReadonlySet<string> | null {
  let rest = ` ${words.toLowerCase()} `;
  const told = STATES.filter(([word]) => {
    const isTold = rest.includes(` ${word} `);
    if (isTold) rest = rest.replace(` ${word} `, ' ');
    return isTold;
  });
  const [first, ...others] = told.map(([, states]) => states);
  if (first === undefined) return null;
  return new Set([...first].filter((code) => others.every((states) => states.has(code))));
}
