// Words and names that the edition does not have, of all kinds.

export const ABSENT: Readonly<Record<string, string>> = {
  countries:
    "Iraq, Peru, Chile, Kenya, Nepal, Brazil, Egypt, Turkey, Jordan, Laos, Malta, Jamaica, Panama, Norway, Finland, Iceland, Ghana, Angola, Bolivia, Albania, Austria, Mongolia, Malaysia, Cuba, Haiti, Spain, Tunisia, Ukraine, Vietnam, Greece, Sweden, Denmark, Portugal, Nigeria, Ethiopia, Armenia",
  politicians:
    "Dixon, Reagan, Truss, Trump, Biden, Carter, Kennedy, Lincoln, Roosevelt, Churchill, Thatcher, Stalin, Gorbachev, Merkel, Macron, Adenauer, Nehru, Gandhi, Castro, Nasser, Sukarno, Kissinger, Koizumi, Tojo, Konoe, Ohira, Kawaguchi, Ishiba, Duterte, Marcos, Ashida, Katayama, Mussolini, Herzog, Zelensky, Attlee, Disraeli, Bismarck",
  cities:
    "Osaka, Nagoya, Sapporo, Hiroshima, Nagasaki, Sendai, Kyoto, Sasebo, Berlin, Vienna, Geneva, Madrid, Lisbon, Seoul, Hanoi, Saigon, Jakarta, Delhi, Mumbai, Cairo, Boston, Chicago, Seattle, Denver, Atlanta, Houston, Toronto, Sydney, Canberra, Kabul, Tehran, Santiago, Warsaw, Prague, Budapest, Naples",
  "treaties and organizations":
    "SEATO, CENTO, ASEAN, OPEC, NAFTA, AUKUS, Comecon, Comintern, Interpol, UNESCO, UNICEF, Mercosur, Schengen, Versailles, Potsdam, Yalta, Maastricht, Portsmouth, Shimonoseki, Ghent, Utrecht, Tilsit, Locarno, Kellogg, Helsinki, Ottawa, Hague, Eurasian, BRICS, Mossad",
  products:
    "iPhone, Toyota, Honda, Nintendo, Pokemon, Netflix, Bitcoin, Walkman, Nissan, Subaru, Mazda, Boeing, Osprey, Tomahawk, Patriot, Lego, Pepsi, Kodak, Xerox, Canon, Nikon, Pentax, Yamaha, Twitter, Android, Spotify",
  "plain English words":
    "horse, peach, Marina, dulcet, banana, garnish, garlic, treasury, treatment, pantry, sauce, kitchen, butter, guitar, penguin, rabbit, bicycle, umbrella, violin, wedding, dentist, poultry, apricot, diaper, alligator, recipe, marble, bizarre, consulate, desert, baseball, basement, armchair, forest, notary, motel, partisan, squid, libel, acorn, pillow, whistle, perfume, velvet, portly, farming, moustache",
  "made-up words":
    "zzxqv, blorptang, ampolo, okinowhere, futembo, kishimba, quorvex, glimfast, vantoprel, dulvessa, nobuskin, yoshimbo, qwertyui, xylofarb, plimsotch, snargle, frobnitz, wexmor, treatia",
  "Japanese words":
    "sushi, ramen, karate, samurai, ninja, geisha, kimono, origami, manga, anime, bonsai, tatami, tofu, shogun, ronin, wasabi, sakura, 天気予報, 交通渋滞, 電子辞書, おにぎり, さくらもち, チョコレート, コンピューター",
};
