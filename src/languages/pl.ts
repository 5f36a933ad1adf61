import type { LanguageData } from './language-data.js';

/** Polish. */
export const pl: LanguageData = {
  tag: 'pl',
  iso6393: 'pol',
  dateOrder: 'dmy',
  functionWords:
    'w i na z się nie do to że jest o jak po od za co przez ale dla już tak tym który która które są czy oraz tego był była było też tylko może być jego jej ich ma by ze pod także przed gdy bardzo więc roku u a ten ta te bo jednak kiedy mnie można między nad aby przy jako których jeszcze gdzie sobie będzie',
  relativeTime:
    '# minut temu | # minuty temu | # min temu | # godzin temu | # godziny temu | # godz. temu | # dni temu | # dzień temu | # tygodnie temu | # miesięcy temu | # miesiące temu | # lat temu | # lata temu | godzinę temu | minutę temu | wczoraj',
  phrases: {
    related:
      'Powiązane artykuły | Powiązane | Podobne artykuły | Podobne | Podobne wpisy | Zobacz także | Zobacz też | Czytaj także | Polecane | Polecane artykuły | Polecamy | Polecane dla ciebie | Warto przeczytać | Może cię zainteresować | Mogą cię zainteresować | Najczęściej czytane | Najpopularniejsze',
    readAlso:
      'Czytaj także | Czytaj też | Czytaj również | Czytaj więcej | Czytaj dalej | Przeczytaj także | Przeczytaj też | Przeczytaj',
    share:
      'Udostępnij | Udostępnij na Facebooku | Podziel się | Skopiuj link | Kopiuj link | Drukuj | Wydrukuj | Wyślij e-mailem',
    subscribe:
      'Zapisz się do newslettera | Zapisz się na newsletter | Newsletter | Subskrybuj | Prenumerata | Zaprenumeruj | Wykup dostęp | Kup dostęp',
    comment:
      'Komentarze | Komentarz | # komentarzy | # komentarze | # komentarz | Dodaj komentarz | Skomentuj | Zostaw komentarz | Odpowiedz | Napisz komentarz | Zgłoś',
    login: 'Zaloguj | Zaloguj się | Zarejestruj się | Rejestracja | Logowanie | Załóż konto | Moje konto | Wyloguj',
    legal:
      'Wszelkie prawa zastrzeżone | Wszystkie prawa zastrzeżone | Polityka prywatności | Regulamin | Redaktor naczelny | Redaktor naczelna | Wydawca | Prawa autorskie',
    cookie:
      'Ta strona używa plików cookie | Ta strona używa ciasteczek | Używamy plików cookie | Nasza strona używa | Akceptuję | Akceptuj wszystkie | Zgadzam się | Odrzuć',
    caption: 'Fot. | Fot | Foto | Zdjęcie | Zdjęcia | Zdjęcie ilustracyjne | Zdjęcie poglądowe | Autor zdjęcia',
    byline: 'Autor | Autorka | Autorzy | Tekst | Napisał | Napisała | Opracował | Opracowała',
    source: 'Źródło | Źródła | Za | Na podstawie | Źródło informacji',
    ad: 'Reklama | Materiał sponsorowany | Artykuł sponsorowany | Sponsorowane | Ogłoszenie | Dalsza część artykułu pod materiałem wideo | Materiał promocyjny | Reklamy',
    tags: 'Tagi | Tematy | Słowa kluczowe | Kategoria | Kategorie | Etykiety | Tag',
    nav: 'Strona główna | Menu | Szukaj | Wyszukaj | Wiadomości | Kraj | Polska | Świat | Polityka | Biznes | Gospodarka | Sport | Kultura | Rozrywka | Pogoda | Zdrowie | Nauka',
    promo:
      'Obserwuj nas | Polub nas na Facebooku | Śledź nas | Pobierz aplikację | Dołącz do nas | Znajdź nas | Masz temat | Obserwuj nas w Google News',
    dateline:
      'Opublikowano | Data publikacji | Publikacja | Aktualizacja | Zaktualizowano | Ostatnia aktualizacja | Dodano | Utworzono',
    authorBio:
      'O autorze | O autorce | Więcej artykułów autora | Wszystkie artykuły autora | Wszystkie wpisy autora | Zobacz wszystkie wpisy',
    form: 'Imię | Imię i nazwisko | Adres e-mail | E-mail | Twój adres e-mail nie zostanie opublikowany | Wymagane pola są oznaczone | Witryna internetowa | Treść komentarza',
    media: 'Wideo | Film | Obejrzyj | Galeria | Galeria zdjęć | Zobacz galerię | Zobacz zdjęcia | Posłuchaj',
    keyPoints: 'W skrócie | Najważniejsze informacje | Podsumowanie | Spis treści | Z tego artykułu dowiesz się',
    readerAid: 'Czas czytania | # min czytania | # minut czytania | # min | # wyświetleń | # odsłon | Rozmiar tekstu',
    notice:
      'Strona nie została znaleziona | Nie znaleziono strony | Artykuł tylko dla subskrybentów | Treść dostępna dla prenumeratorów | Włącz JavaScript | Brak dostępu | Pozostało # artykułu',
  },
};
