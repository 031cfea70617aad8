comparison-unchanged = { $count ->
    [one] { $count } abzas dəyişməyib
   *[other] { $count } abzas dəyişməyib
}
comparison-moved-here = Dəyişmədən bura köçürülüb
comparison-moved-away = Dəyişmədən başqa yerə köçürülüb
comparison-nothing = Heç nə dəyişməyib

markdown-table = Cədvəl
markdown-notes = Haşiyələr
markdown-note = Haşiyə { $number }
markdown-back = Haşiyə { $number }: mətnə qayıt
