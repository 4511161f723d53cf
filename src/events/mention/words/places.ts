/** Places that news names without explaining them: countries, capitals, large and often reported cities. */

/** Spelling in texts to the name shown; names without a colon are shown as written. `_` is a blank. */
const countries = `
  Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas
  Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Brunei
  Bulgaria Burkina_Faso Burundi Cambodia Cameroon Canada Cape_Verde Central_African_Republic Chad Chile
  China Colombia Comoros Congo Costa_Rica Croatia Cuba Cyprus Czechia Czech_Republic:Czechia Denmark
  Djibouti Dominica Dominican_Republic Ecuador Egypt El_Salvador England Eritrea Estonia Eswatini Ethiopia
  Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece Grenada Guatemala Guinea Guinea-Bissau
  Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Ivory_Coast Jamaica
  Japan Jordan Kazakhstan Kenya Kiribati Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia
  Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia Maldives Mali Malta Mauritania
  Mauritius Mexico Micronesia Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Burma:Myanmar
  Namibia Nauru Nepal Netherlands New_Zealand Nicaragua Niger Nigeria North_Korea North_Macedonia
  Northern_Ireland Norway Oman Pakistan Palau Palestine Panama Papua_New_Guinea Paraguay Peru Philippines
  Poland Portugal Puerto_Rico Qatar Romania Russia Rwanda Samoa San_Marino Saudi_Arabia Scotland Senegal
  Serbia Seychelles Sierra_Leone Singapore Slovakia Slovenia Solomon_Islands Somalia South_Africa
  South_Korea South_Sudan Soviet_Union USSR:Soviet_Union Spain Sri_Lanka Sudan Suriname Sweden Switzerland
  Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga Trinidad Tunisia Turkey Türkiye:Turkey Turkmenistan
  Tuvalu Uganda Ukraine United_Arab_Emirates UAE:United_Arab_Emirates United_Kingdom UK:United_Kingdom
  U.K.:United_Kingdom Britain:United_Kingdom Great_Britain:United_Kingdom United_States US:United_States
  U.S.:United_States USA:United_States U.S.A.:United_States United_States_of_America:United_States
  America:United_States Uruguay Uzbekistan Vanuatu Vatican Venezuela Vietnam Wales Yemen Yugoslavia
  Zambia Zimbabwe East_Germany West_Germany Czechoslovakia`;

const regions = `
  Crimea Donbas Donetsk Luhansk Kherson Zaporizhzhia Gaza Gaza_Strip West_Bank Catalonia Chechnya
  Dagestan Kashmir Tibet Xinjiang Kurdistan Siberia Balkans Baltics Bavaria Brittany Normandy Sicily
  Sardinia Corsica Andalusia Basque_Country Flanders Wallonia Europe Asia Africa Antarctica Arctic
  North_America South_America Latin_America Central_America Middle_East Caribbean Scandinavia Sahel
  Gulf_of_Mexico Black_Sea Red_Sea Baltic_Sea Mediterranean Atlantic Pacific Sinai Golan_Heights Darfur
  Tigray Kurdish_region Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida
  Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan
  Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico
  North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina
  South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming Ontario Quebec
  British_Columbia Alberta Manitoba Nova_Scotia New_South_Wales Queensland Tasmania Punjab Kerala Gujarat
  Silicon_Valley Wall_Street`;

const cities = `
  Abidjan Abu_Dhabi Abuja Accra Addis_Ababa Aden Adelaide Aleppo Alexandria Algiers Almaty Amman
  Amsterdam Anchorage Ankara Antwerp Ashgabat Asmara Astana Asunción Athens Atlanta Auckland Austin
  Baghdad Baku Bali Baltimore Bamako Bangalore Bangkok Barcelona Basel Basra Beijing Beirut Belfast
  Belgrade Benghazi Berlin Bern Bilbao Birmingham Bishkek Bogotá Bogota:Bogotá Bologna Bombay:Mumbai Bonn Bordeaux
  Boston Brasilia Bratislava Brazzaville Bremen Brisbane Bristol Brussels Bucharest Budapest Buenos_Aires
  Buffalo Bujumbura Cairo Calais Calcutta:Kolkata Calgary Cambridge Canberra Cape_Canaveral Cape_Town
  Caracas Cardiff Casablanca Chennai Chernobyl:Chornobyl Chornobyl Chicago Chișinău Chisinau:Chișinău
  Christchurch Cincinnati Cleveland Cologne Colombo Conakry Copenhagen Cupertino Dakar Dallas Damascus
  Davos Dayton Delhi Denver Detroit Dhaka Dnipro Doha Dresden Dubai Dublin Durban Dushanbe Düsseldorf
  Edinburgh Entebbe Fallujah Florence Frankfurt Freetown Fukushima Gaborone Gdańsk Gdansk:Gdańsk Geneva
  Genoa Glasgow Gothenburg Grozny Guadalajara Guangzhou Guantánamo Hague The_Hague:The_Hague Haifa Hamburg
  Hanoi Hanover Harare Havana Helsinki Hiroshima Ho_Chi_Minh_City Hong_Kong Honolulu Houston Idlib
  Innsbruck Islamabad Istanbul Izmir Jakarta Jeddah Jenin Jerusalem Johannesburg Juba Kabul Kaliningrad
  Kampala Kandahar Karachi Kathmandu Kharkiv Kharkov:Kharkiv Khartoum Kiev:Kyiv Kyiv Kigali Kingston
  Kinshasa Kobe Kolkata Krakow Kuala_Lumpur Kunduz Kuwait_City Kyoto La_Paz Lagos Lahore Las_Vegas
  Leeds Leicester Leipzig Lhasa Lille Lima Lisbon Liverpool Ljubljana Lockerbie London Los_Angeles
  Luanda Lucerne Lusaka Lviv Lyon Macau Madrid Malmö Managua Manchester Manila Maputo Marrakech
  Mariupol Marseille Mecca Medina Melbourne Memphis Mexico_City Miami Milan Milwaukee Minneapolis Minsk
  Mogadishu Mombasa Monrovia Monterrey Montevideo Montreal Moscow Mosul Mumbai Munich Nagasaki Nagoya
  Nairobi Nanjing Naples Nashville Nassau New_Delhi New_Orleans New_York New_York_City:New_York Newark
  Nice Nicosia Norfolk Nuremberg Odesa Odessa:Odesa Osaka Oslo Ottawa Oxford Palermo Palestine Palmyra
  Panama_City Paris Perth Philadelphia Phnom_Penh Phoenix Pittsburgh Pokrovsk Port-au-Prince Portland
  Porto Prague Pretoria Pristina Pyongyang Quito Rabat Rafah Ramallah Rangoon:Yangon Yangon Reykjavik Riga
  Rio_de_Janeiro Riyadh Rome Rotterdam Sacramento Salzburg San_Antonio San_Diego San_Francisco San_José
  San_Jose San_Juan San_Salvador Sanaa Santiago Santo_Domingo São_Paulo Sao_Paulo:São_Paulo Sarajevo
  Seattle Seoul Sevastopol Seville Shanghai Sharm_el-Sheikh Sheffield Shenzhen Skopje Sochi Sofia
  Southampton Srebrenica Stalingrad St._Petersburg:St_Petersburg St_Petersburg Stockholm Strasbourg
  Stuttgart Suez_Canal Sydney Taipei Tallinn Tashkent Tbilisi Tegucigalpa Tehran Tel_Aviv Timbuktu Tirana
  Tokyo Toronto Toulouse Tripoli Tunis Turin Ulaanbaatar Utrecht Valencia Valletta Vancouver Venice
  Versailles Vienna Vientiane Vilnius Vladivostok Volgograd Warsaw Washington Wellington Windhoek
  Wuhan Yalta Yaoundé Yerevan Yokohama Zagreb Zaporizhia Zurich Zürich:Zurich`;

function read(lists: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lists.flatMap((list) =>
      list
        .trim()
        .split(/\s+/)
        .map((entry) => {
          const [written = '', shown = written] = entry.replaceAll('_', ' ').split(':');
          return [written, shown] as const;
        }),
    ),
  );
}

export const countryNames = read([countries]);
export const placeNames = read([countries, regions, cities]);
