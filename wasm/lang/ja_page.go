package lang

func japanesePage() PageWords {
	return PageWords{
		Credit:     "写真：",
		Changed:    "更新",
		Comments:   "コメント|みんなの意見",
		Reply:      "返信|通報",
		Correction: "訂正|おわびして訂正",
		Around: `
related: 関連記事|関連ニュース|あわせて読みたい|おすすめ|人気記事
signup: ニュースレター|メールマガジン|無料登録
share: シェア|ツイート|印刷
comment: コメント|コメントする
ad: 広告|スポンサー
consent: プライバシー|クッキー
credit: 写真|画像|提供|出典
byline: 公開|更新|配信|掲載
tags: キーワード|タグ
writer: 著者
login: ログイン|会員登録|会員限定|有料会員
player: 動画|再生|もっと見る|閉じる
follow: フォロー
`,
	}
}
