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
      'Powiązane artykuły | Podobne artykuły | Podobne wpisy | Zobacz także | Zobacz też | Czytaj także | Polecane artykuły | Polecamy | Polecane dla ciebie | Warto przeczytać | Może cię zainteresować | Mogą cię zainteresować | Najczęściej czytane | Najpopularniejsze | Najnowsze | Popularne | Ostatnie wpisy | Więcej na ten temat | Z ostatniej chwili | Nie przegap | Na ten temat | Redakcja poleca | Przeczytaj także | Zobacz również | Czytaj również | Najchętniej czytane | Wybrane dla Ciebie | Inne artykuły | Materiały partnerów',
    readAlso:
      'Czytaj także | Czytaj też | Czytaj również | Czytaj więcej | Czytaj dalej | Przeczytaj także | Przeczytaj też | Zobacz też | Zobacz także | Zobacz również | Dowiedz się więcej | Sprawdź też',
    share:
      'Udostępnij | Udostępnij na Facebooku | Podziel się | Skopiuj link | Kopiuj link | Drukuj | Wydrukuj | Wyślij e-mailem | Wyślij znajomemu | Link skopiowany | Skopiowano | Tweetnij | Lubię to | Udostępnij to',
    subscribe:
      'Zapisz się do newslettera | Zapisz się na newsletter | Subskrybuj | Prenumerata | Zaprenumeruj | Wykup dostęp | Wesprzyj nas | Zasubskrybuj | Zapisz się na nasz newsletter | Zapisz się do naszego newslettera | Wykup subskrypcję',
    comment:
      'Komentarze | Komentarz | # komentarzy | # komentarze | # komentarz | Dodaj komentarz | Skomentuj | Zostaw komentarz | Odpowiedz | Napisz komentarz | Zgłoś | Brak komentarzy | Pokaż komentarze | Dołącz do dyskusji | Anuluj pisanie odpowiedzi | Zobacz wszystkie komentarze | Dodaj odpowiedź | Wszystkie komentarze | Aby dodać komentarz',
    login:
      'Zaloguj | Zaloguj się | Zarejestruj się | Rejestracja | Logowanie | Załóż konto | Moje konto | Wyloguj | Nie pamiętasz hasła | Zapomniałeś hasła | Nie masz konta | Zapamiętaj mnie',
    legal:
      'Wszelkie prawa zastrzeżone | Wszystkie prawa zastrzeżone | Polityka prywatności | Regulamin | Redaktor naczelny | Wydawca | Prawa autorskie | Materiał chroniony prawem autorskim | Dalsze rozpowszechnianie | Nota prawna | Polityka cookies | Ochrona danych osobowych',
    cookie:
      'Ta strona używa plików cookie | Używamy plików cookie | Nasza strona używa | Akceptuję | Akceptuj wszystkie | Zgadzam się | Odrzuć | Ustawienia plików cookie | Polityka cookies | Przejdź do serwisu | Zaakceptuj wszystkie',
    caption:
      'Fot. | Foto | Zdjęcie | Zdjęcia | Zdjęcie ilustracyjne | Zdjęcie poglądowe | Autor zdjęcia | Źródło zdjęcia | Ilustracja | Źródło fot | Materiały prasowe',
    byline:
      'Autor | Autorka | Autorzy | Tekst | Napisał | Napisała | Opracował | Opracowała | Oprac. | Opracowanie | Rozmawiała',
    source: 'Źródło | Źródła | Na podstawie | Źródło informacji | Bibliografia | Przypisy',
    ad: 'Reklama | Materiał sponsorowany | Artykuł sponsorowany | Sponsorowane | Ogłoszenie | Dalsza część artykułu pod materiałem wideo | Materiał promocyjny | Reklamy | Dalszy ciąg materiału pod wideo | Dalsza część tekstu pod wideo | Artykuł partnerski | Materiał partnera | Treść sponsorowana',
    tags: 'Tagi | Tematy | Słowa kluczowe | Kategoria | Kategorie | Etykiety | Powiązane tematy | Więcej o',
    nav: 'Strona główna | Szukaj | Wyszukaj | Wiadomości | Polska | Świat | Polityka | Biznes | Gospodarka | Kultura | Rozrywka | Pogoda | Zdrowie | Nauka | Przejdź do treści | Kontakt | O nas | Pokaż więcej | Następny artykuł | Poprzedni artykuł | Zobacz wszystkie | Do góry',
    promo:
      'Obserwuj nas | Polub nas na Facebooku | Śledź nas | Pobierz aplikację | Dołącz do nas | Znajdź nas | Masz temat | Obserwuj nas w Google News | Bądź na bieżąco | Zauważyłeś błąd | Masz dla nas temat | Napisz do nas | Polub nas | Zaobserwuj nas',
    dateline:
      'Opublikowano | Data publikacji | Publikacja | Aktualizacja | Zaktualizowano | Ostatnia aktualizacja | Dodano | Utworzono',
    authorBio:
      'O autorze | O autorce | Więcej artykułów autora | Wszystkie artykuły autora | Wszystkie wpisy autora | Zobacz wszystkie wpisy | Więcej od autora | Zobacz wszystkie artykuły | Zobacz profil autora',
    form: 'Imię | Imię i nazwisko | Adres e-mail | Twój adres e-mail nie zostanie opublikowany | Wymagane pola są oznaczone | Witryna internetowa | Treść komentarza | Twój adres email nie zostanie opublikowany | Wyślij | Zapamiętaj moje dane | Opublikuj komentarz | Wyrażam zgodę na przetwarzanie | Twój e-mail | Twoje imię | Pola oznaczone',
    media:
      'Wideo | Obejrzyj | Galeria | Galeria zdjęć | Zobacz galerię | Zobacz zdjęcia | Posłuchaj | Odtwórz | Powiększ | Oglądaj',
    keyPoints:
      'W skrócie | Najważniejsze informacje | Spis treści | Z tego artykułu dowiesz się | Najważniejsze fakty | Kluczowe informacje | Co musisz wiedzieć | W tym artykule',
    readerAid:
      'Czas czytania | # min czytania | # minut czytania | # wyświetleń | # odsłon | Rozmiar tekstu | Wyświetleń | Liczba wyświetleń | Ten tekst przeczytasz w # | Oceń artykuł',
    notice:
      'Strona nie została znaleziona | Nie znaleziono strony | Artykuł tylko dla subskrybentów | Treść dostępna dla prenumeratorów | Włącz JavaScript | Pozostało # artykułu | Błąd 404 | Artykuł dostępny tylko dla | Wyłącz AdBlock | Ten artykuł przeczytasz w ramach | Wystąpił błąd | Coś poszło nie tak | Wewnętrzny błąd serwera | Strona jest tymczasowo niedostępna | Odmowa dostępu | Zweryfikuj, że jesteś człowiekiem',
  },
};
