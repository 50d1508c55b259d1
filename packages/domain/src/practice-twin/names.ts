import type { NonEmpty } from '../non-empty.ts'

function list(names: string): NonEmpty<string> {
  const [first = '', ...others] = names.split(', ')
  return [first, ...others]
}

type NamePool = { readonly given: NonEmpty<string>; readonly family: NonEmpty<string> }

/** Invented people from many places; a given and a family name mostly come from the same list. */
export const namePools: NonEmpty<readonly [NamePool, number]> = [
  [
    {
      given: list(
        'Margaret, Thomas, Helen, Graham, Ruth, Peter, Charlotte, Oliver, Hannah, Simon, Judith, Daniel, Abigail, Martin, Rebecca, Colin, Fiona, Lewis',
      ),
      family: list(
        'Ashworth, Bennett, Carver, Dalton, Ellery, Fletcher, Hargreaves, Kendrick, Langley, Mercer, Penrose, Radcliffe, Sutton, Thornbury, Whitlock, Yates',
      ),
    },
    30,
  ],
  [
    {
      given: list(
        'María, José, Lucía, Alejandro, Carmen, Javier, Ximena, Diego, Pilar, Rafael, Inés, Mateo, Beatriz, Joaquín',
      ),
      family: list(
        'Aguilar, Benítez, Castillo, Delgado, Fuentes, Herrera, Ibarra, Morales, Navarro, Ortega, Quintero, Rivas, Solís, Villanueva',
      ),
    },
    14,
  ],
  [
    {
      given: list(
        'Anna, Jürgen, Sophie, Matthias, Greta, Lukas, Ingrid, Henrik, Marit, Lars, Katrin, Joost, Elke, Anneke',
      ),
      family: list(
        'Bergmann, De Vries, Eriksson, Fischer, Hansen, Jansen, Keller, Lindqvist, Möller, Nygård, Schäfer, Van den Berg, Vogel, Winkler',
      ),
    },
    12,
  ],
  [
    {
      given: list(
        'Amara, Chidi, Ngozi, Kwame, Abena, Tunde, Zanele, Thabo, Wanjiru, Kofi, Adaeze, Sipho',
      ),
      family: list(
        'Adeyemi, Boateng, Chukwu, Dlamini, Eze, Kamau, Mensah, Mokoena, Nwosu, Okafor, Owusu, Wanjala',
      ),
    },
    10,
  ],
  [
    {
      given: list(
        'Priya, Arjun, Meera, Vikram, Lakshmi, Rohan, Ananya, Sanjay, Farida, Imran, Nadia, Kavita',
      ),
      family: list(
        'Ahmed, Banerjee, Chaudhry, Desai, Iyer, Kapoor, Malik, Menon, Patel, Rahman, Sharma, Siddiqui',
      ),
    },
    11,
  ],
  [
    {
      given: list(
        'Mei, Hiroshi, Yuki, Wei, Jia, Kenji, Soo-jin, Min-ho, Linh, Anh, Xiu, Haruka, Tuan, Ji-woo',
      ),
      family: list(
        'Chen, Choi, Fujita, Huang, Kim, Lin, Mori, Nguyen, Park, Pham, Sato, Tanaka, Tran, Zhang',
      ),
    },
    11,
  ],
  [
    {
      given: list(
        'Leila, Omar, Yasmin, Karim, Samira, Tariq, Dalia, Reza, Shirin, Elif, Emre, Noor',
      ),
      family: list(
        'Amari, Aydın, Demir, Farahani, Haddad, Karimi, Khoury, Mansour, Nasser, Rahimi, Saleh, Yılmaz',
      ),
    },
    7,
  ],
  [
    {
      given: list(
        'Katarzyna, Piotr, Ivana, Tomáš, Oksana, Andrei, Zuzana, Milan, Irina, Bogdan, Agnieszka, Marek',
      ),
      family: list(
        'Dvořák, Horvat, Ionescu, Kovačić, Kowalska, Marković, Nowak, Petrova, Popescu, Shevchenko, Wiśniewski, Zelenka',
      ),
    },
    8,
  ],
  [
    {
      given: list('Aroha, Tane, Leilani, Keanu, Mere, Sione, Talia, Wiremu, Ihaia, Malia'),
      family: list('Faleolo, Hohepa, Kahale, Latu, Ngata, Parata, Tamihana, Tuilagi, Vaea, Walker'),
    },
    3,
  ],
]

export const practiceNames: NonEmpty<string> = [
  'Riverside Massage Therapy',
  'The Linden Rooms',
  'Harbour Street Bodywork',
  'Stillwater Practice',
  'Orchard Lane Massage Therapy',
  'Three Willows Clinic',
  'Northgate Hands-On Care',
  'Quiet Mile Massage',
  'Saltmarsh Therapy Rooms',
  'Copper Beech Practice',
]
